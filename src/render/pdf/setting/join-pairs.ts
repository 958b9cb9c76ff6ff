import type { Script, Shape, ShapedGlyph } from './shape.js';

/** Two letters that stand side by side as they are. Lengths in thousandths of the type size. */
export interface Pair {
  readonly first: ShapedGlyph;
  readonly second: ShapedGlyph;
  /** From the first to the second: its width and kerning. */
  readonly advance: number;
}

/** Nothing where the two letters become one, or more happens to them than that one moves. */
export function pairIn({ glyphs, advances, isOffset }: Shape): Pair | undefined {
  const [first, second] = glyphs;
  const [advance, last] = advances;
  if (first === undefined || second === undefined || advance === undefined || glyphs.length > 2) return undefined;
  const areLetters = first.codePoints.length === 1 && second.codePoints.length === 1;
  return areLetters && !isOffset && last === second.width ? { first, second, advance } : undefined;
}

/**
 * Puts a word together from pairs of its letters: in the fonts we set, nothing but its neighbour moves a letter of the two
 * languages, and there are far fewer pairs than words. `pairOf` tells how two letters stand in a word of that script.
 * Nothing comes of words with other characters, and of those in which letters become one.
 */
export function joinPairs(
  text: string,
  pairOf: (letters: string, script: Script | undefined) => Pair | undefined,
): Shape | undefined {
  if (text.length <= 2 || !common.test(text)) return undefined;
  const script = scriptOf(text);
  const glyphs: ShapedGlyph[] = [];
  const advances: number[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = pairOf(text.slice(at, at + 2), script);
    if (pair === undefined) return undefined;
    glyphs.push(pair.first);
    advances.push(pair.advance);
    if (at + 2 < text.length) continue;
    glyphs.push(pair.second);
    advances.push(pair.second.width);
  }
  return { glyphs, advances, isOffset: false };
}

/** Letters of the two languages, figures, and the signs between them. */
const common = /^[A-Za-zА-Яа-яЁё0-9 \u00A0.,:;/%()[\]«»“”„"'’!?=+×±–—-]+$/;

/** That of the first letter, which fonts take for that of the word. */
function scriptOf(text: string): Script | undefined {
  const [letter] = /[A-Za-zА-Яа-яЁё]/.exec(text) ?? [];
  if (letter === undefined) return undefined;
  return letter <= 'z' ? 'latn' : 'cyrl';
}
