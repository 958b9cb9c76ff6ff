import type { Inline } from '../assemble/document-model.js';
import { chooseFace, faceFor, facesFor } from './choose-face.js';
import { collectRuns, printedText } from './collect-runs.js';
import type { Face, Fonts } from './fonts.js';
import type { HouseStyle } from './house-style.js';

/** Widths before layout: for columns that must hold their longest word and for space reserved with a heading. */
export interface TextMeasure {
  /** Width in points of the longest word. */
  longestWord(inlines: readonly Inline[], size: number, strong?: boolean): number;
  /** How many lines the text takes at most in the given width (points). At least one. */
  lines(inlines: readonly Inline[], size: number, width: number, strong?: boolean): number;
  /** Height of a line in points before any extra leading. */
  lineHeight(size: number): number;
}

/** The same one for all documents of a house style: what they print is measured for PDF and Word, and comes again. */
export function textMeasure(fonts: Fonts, style: HouseStyle): TextMeasure {
  const measure = measures.get(style) ?? createTextMeasure(fonts, style);
  measures.set(style, measure);
  return measure;
}

const measures = new WeakMap<HouseStyle, TextMeasure>();

function createTextMeasure(fonts: Fonts, { fonts: { pdf: families }, gap }: HouseStyle): TextMeasure {
  const [knownPlain, knownStrong] = [new Map<string, readonly Word[]>(), new Map<string, readonly Word[]>()];
  return {
    longestWord(inlines, size, strong = false) {
      return wordsOf(inlines, strong).reduce((widest, word) => Math.max(widest, word.width * size), 0);
    },
    lines(inlines, size, width, strong = false) {
      return countLines(wordsOf(inlines, strong), width / size);
    },
    lineHeight: (size) => size * fonts[families[0]].normal.lineHeight,
  };

  /** Words with their widths in units of the type size; a forced break is a word of infinite width. */
  function wordsOf(inlines: readonly Inline[], strong: boolean): readonly Word[] {
    const [only] = inlines;
    if (inlines.length !== 1 || only?.kind !== 'text' || only.text.length > shortText)
      return measureWords(inlines, strong);
    const known = strong ? knownStrong : knownPlain;
    const words = known.get(only.text) ?? measureWords(inlines, strong);
    if (known.size >= mostKnown) known.clear();
    known.set(only.text, words);
    return words;
  }

  function measureWords(inlines: readonly Inline[], strong: boolean): readonly Word[] {
    const words: Word[] = [];
    let open = 0;
    const close = (gap: number) => {
      words.push({ width: open, gap });
      open = 0;
    };
    for (const piece of collectRuns(inlines)) {
      if (piece.kind === 'break') {
        close(Number.POSITIVE_INFINITY);
        continue;
      }
      const isBoldMark = piece.look.gap !== undefined && gap[piece.look.gap].bold;
      const wanted = faceFor({ ...piece.look, strong: piece.look.strong || isBoldMark || strong });
      const faces = facesFor(fonts, families, wanted);
      for (const part of printedText(piece).match(wordOrSpace) ?? []) {
        if (breakingSpace.test(part)) close(widthOf(part, faces));
        else open += widthOf(part, faces);
      }
    }
    close(0);
    return words;
  }
}

interface Word {
  readonly width: number;
  /** Width of the space after it; infinite where the line must end. */
  readonly gap: number;
}

/** Spaces at which a line may break; no-break spaces belong to their word. */
const breakingSpace = /[ \u2000-\u2006\u2008-\u200A\u200B\u205F\u3000]/u;
const wordOrSpace = new RegExp(`${breakingSpace.source}|${breakingSpace.source.replace('[', '[^')}+`, 'gu');

/** Width in units of the type size. The same words come again and again, in one document and in the next. */
function widthOf(text: string, faces: readonly Face[]): number {
  const known = widths.get(faces) ?? new Map<string, number>();
  widths.set(faces, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  let width = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    width += (chooseFace(faces, codePoint) ?? faces[0])?.advance(codePoint) ?? 0;
  }
  if (known.size >= mostWidths) known.clear();
  known.set(text, width);
  return width;
}

const widths = new WeakMap<readonly Face[], Map<string, number>>();

/** Of one list of faces: some megabytes. */
const mostWidths = 20_000;

/** Letters of a text that is likely to come again, and how many such texts are remembered. */
const shortText = 60;
const mostKnown = 20_000;

function countLines(words: readonly Word[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + word.width > width) {
      lines += 1;
      used = 0;
    }
    // A word wider than the line is cut by the layout into as many lines as it needs.
    const extra = Math.max(0, Math.ceil(word.width / width) - 1);
    lines += extra;
    used += word.width - extra * width + (Number.isFinite(word.gap) ? word.gap : 0);
    if (word.gap === Number.POSITIVE_INFINITY) {
      lines += 1;
      used = 0;
    }
  }
  return lines;
}
