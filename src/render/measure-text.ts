import type { Inline } from '../assemble/document-model.js';
import { chooseFace, faceFor } from './choose-face.js';
import { collectRuns, printedText } from './collect-runs.js';
import type { Fonts } from './fonts.js';
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

export function createTextMeasure(fonts: Fonts, { fonts: { pdf: families }, gap }: HouseStyle): TextMeasure {
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
      for (const character of printedText(piece)) {
        const codePoint = character.codePointAt(0) ?? 0;
        const width = (chooseFace(fonts, families, wanted, codePoint) ?? fonts[families[0]][wanted]).advance(codePoint);
        if (breakingSpace.test(character)) close(width);
        else open += width;
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
