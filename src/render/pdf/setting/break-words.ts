import type { TextBreaker, TextPiece } from '../pdfmake-internals.js';
import type { Tag } from '../structure/structure-element.js';
import type { LookedText, TextLook } from './text-look.js';
import type { Word } from './typeface.js';

/** A word at its place in a text. Lengths in points. */
export interface SetWord {
  readonly word: Word;
  readonly look: TextLook;
  readonly tag: Tag | undefined;
  readonly width: number;
  readonly leading: number;
  readonly trailing: number;
  readonly lineEnd: boolean;
  /** The line may not end behind it. */
  noNewLine: boolean;
  /** The same, unless the words that hang together are longer than a line. */
  readonly isBound: boolean;
}

/** The words of a text up to the places where lines may end. `indent`: of its first line, in points. */
export function breakWords(texts: readonly LookedText[], indent: number, breaker: TextBreaker): SetWord[] {
  const pieces = piecesOf(texts, breaker);
  let whole: string | undefined;
  let at = 0;
  return pieces.map(({ text, look, tag, lineEnd = false, noNewLine = false }, index) => {
    at += text.length + (lineEnd ? 1 : 0);
    const { typeface, fontSize } = look;
    const word = typeface.word(text);
    const scale = fontSize / 1000;
    let isBound = false;
    if (text.endsWith('-') || text.endsWith('/')) {
      whole ??= pieces.map((piece) => (piece.lineEnd ? `${piece.text}\n` : piece.text)).join('');
      isBound = tearsWord(whole, at);
    }
    const width = word.advance * scale;
    const leading = word.leading * scale - (index === 0 ? indent : 0);
    return { word, look, tag, width, leading, trailing: word.trailing * scale, lineEnd, noNewLine, isBound };
  });
}

/** Where lines may end. Cells of a table repeat what others say. */
function piecesOf(texts: readonly LookedText[], breaker: TextBreaker): readonly TextPiece[] {
  const [only] = texts;
  if (only === undefined || texts.length > 1 || only.text.length > shortText)
    return breaker.getBreaks(texts, undefined);
  const { text, look, tag } = only;
  const ends =
    known.get(text) ?? breaker.getBreaks(texts, undefined).map(({ text: word, lineEnd }) => ({ word, lineEnd }));
  if (known.size >= mostKnown) known.clear();
  known.set(text, ends);
  return ends.map(({ word, lineEnd = false }) => ({ text: word, lineEnd, look, tag }));
}

const known = new Map<string, readonly { readonly word: string; readonly lineEnd: boolean | undefined }[]>();

/** Letters of a text that is likely to come again, and how many such texts are remembered. */
const shortText = 60;
const mostKnown = 20_000;

/** Whether a line end at this place, behind a hyphen or slash, leaves very few letters on either side. */
function tearsWord(text: string, at: number): boolean {
  const sign = text[at - 1];
  if (sign !== '-' && sign !== '/') return false;
  const [before = ''] = /[^\s/-]*$/.exec(text.slice(Math.max(0, at - longestPart), at - 1)) ?? [];
  const [after = ''] = /^[^\s/-]*/.exec(text.slice(at, at + longestPart)) ?? [];
  const parts = [before, after].map((part) => part.replace(/[^\p{L}\p{N}]/gu, '').length);
  return parts.every((letters) => letters > 0) && parts.some((letters) => letters <= fewLetters);
}

/** No word is read further than this many letters from the place. */
const longestPart = 30;
const fewLetters = 4;

/**
 * Lines break after every hyphen and slash. `B-клеточный`, `CAR-T`, `I/II` and `мг/мл` stay whole where they fit on a line
 * of this width: neither side of such a break would mean anything alone.
 */
export function bindWords(words: readonly SetWord[], width: number): void {
  let first = 0;
  for (const [index, { isBound, noNewLine, trailing }] of words.entries()) {
    if (isBound || noNewLine) continue;
    if (index > first) {
      const together = words.slice(first, index + 1);
      const needed = together.reduce((sum, word) => sum + word.width, 0) - trailing;
      if (needed <= width) for (const word of together) word.noNewLine = word.isBound || word.noNewLine;
    }
    first = index + 1;
  }
}
