import { type ExactNumber, exactNumber } from '../check/exact-number.js';
import { plainExponent } from '../check/text/figures.js';
import { measureAfter } from '../check/text/measures.js';
import { sentencesOf } from './claims.js';
import { type Passage, pieceAt } from './passages.js';

/** A number of cells as a text gives it: `2,0 × 10⁶ CAR⁺ клеток/кг`. */
export interface CellAmount {
  /** From the first digit to the word for cells, as written. */
  readonly text: string;
  /** The sentence it stands in. */
  readonly sentence: string;
  /** Start in the passage, in UTF-16 code units. */
  readonly index: number;
  /** Where the word for cells begins. */
  readonly unitIndex: number;
  readonly value: ExactNumber;
  readonly isPerKilogram: boolean;
  /** Whether a word beside "cells" says which: `CAR⁺`, `viable`, `опухолевых`, `of the line`. */
  readonly isNamed: boolean;
}

const space = '[ \\u00A0\\u202F\\n]';
const power = '10(?<exponent>[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\^\\d{1,2}|\\d{1,2}(?!\\d))';
const amount = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<mantissa>\\d+(?:[.,]\\d+)?)(?:${space}?[×xх·⋅*]${space}?${power}|${space}?(?<word>тыс\\.|тысяч\\p{L}*|млн|миллион\\p{L}*|млрд|миллиард\\p{L}*|thousand|million|billion)(?!\\p{L}))`,
  'giu',
);

/** Up to the word for cells: the other end of a range, then the words that say which cells. */
const cells = new RegExp(
  `^(?:${space}*(?:–|—|-|до|to|и|and|или|or)${space}*\\d[\\d.,]*${space}?[×xх·⋅*]${space}?10[⁰¹²³⁴⁵⁶⁷⁸⁹^\\d]+)?${space}*(?<which>(?:[\\p{L}\\d⁺+-]+${space}+){0,4}?)(?<prefix>(?:[\\p{L}\\d⁺+]+-)*)(?:клет(?!чат|очн)\\p{L}*|cells?(?!\\p{L}))(?<rest>.{0,40})`,
  'iu',
);
const perKilogram = new RegExp(
  `^${space}*(?:\\/${space}*(?:кг|kg)|(?:на|per)${space}+(?:1${space}+)?(?:кг|kg|килограмм|kilogram))`,
  'iu',
);
/** «Клеток-продуцентов», "cells of the line", "cells Raji": the kind of cells stands after the word. */
const namedAfter = new RegExp(`^${space}*(?:\\(|-\\p{L}|линии|of(?!\\p{L})|[A-ZА-ЯЁ][\\p{L}\\d-]+)`, 'u');

/** Every number of cells of a passage, written as a power of ten or with the word for millions. */
export function cellAmounts(passage: Passage): CellAmount[] {
  if (!/\d/u.test(passage.text)) return [];
  return sentencesOf(passage.text).flatMap(({ text: sentence, index: start }) =>
    [...sentence.matchAll(amount)].flatMap((match): CellAmount[] => {
      const end = match.index + match[0].length;
      const exponent = exponentOf(match, (index) => pieceAt(passage, start + index)?.script === 'superscript');
      const after = cells.exec(sentence.slice(end));
      if (exponent === undefined || after === null) return [];
      const rest = after.groups?.['rest'] ?? '';
      const length = after[0].length - rest.length;
      const isNamed = `${after.groups?.['which'] ?? ''}${after.groups?.['prefix'] ?? ''}`.trim() !== '';
      return [
        {
          text: sentence.slice(match.index, end + length),
          sentence,
          index: start + match.index,
          unitIndex: start + end + length - 1,
          value: exactNumber({ mantissa: match.groups?.['mantissa'] ?? '', exponent }),
          isPerKilogram: perKilogram.test(rest),
          isNamed: isNamed || namedAfter.test(rest),
        },
      ];
    }),
  );
}

function exponentOf(match: RegExpExecArray, isRaised: (index: number) => boolean): number | undefined {
  const { exponent, word } = match.groups ?? {};
  if (word !== undefined) return measureAfter(word, 0).thousands * 3;
  if (exponent === undefined) return undefined;
  // A power on the line is one whose exponent was lost, which another rule tells of, unless it prints raised.
  if (/^\d/u.test(exponent) && !isRaised(match.index + match[0].length - 1)) return undefined;
  return Number(plainExponent(exponent));
}
