/** A share that a text states in figures of its own. */
export interface StatedShare {
  readonly text: string;
  /** Start in the text, in UTF-16 code units. */
  readonly index: number;
  /** The percentage, with a decimal point. */
  readonly percent?: string;
  /** `n` of `N`, or `n = 12` without an `N`. */
  readonly n?: number;
  readonly N?: number;
}

const number = '\\d+(?:[.,]\\d+)?';
const notInside = '(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])';

/** `12 из 20`, `12 of 20`, `12/20 пациентов`: a bare fraction may be a titre or a concentration, so it needs its subjects. */
const ofForms: readonly RegExp[] = [
  new RegExp(
    `${notInside}(\\d+)(?:[ \\u00A0]\\p{L}+)?[ \\u00A0](?:из|of)[ \\u00A0](?:the[ \\u00A0])?(\\d+)(?![\\p{N}%.,]\\p{N}|[ \\u00A0]?%)`,
    'gu',
  ),
  new RegExp(
    `${notInside}(\\d+)/(\\d+)(?=[ \\u00A0]?(?:\\(|пациент|участник|субъект|patient|subject|participant))`,
    'gu',
  ),
];
/** A capital N is the size of a set in a table head, which has a rule of its own. */
const sizeForm = /(?<![\p{L}\p{N}])n[ \u00A0]?=[ \u00A0]?(\d+)(?![.,]?\d)/gu;
const percentForm = new RegExp(`${notInside}(${number})[ \\u00A0\\u202F]?%`, 'gu');

/** Percentages, n of N and n = in a text. Of a range `5–10 %` each end is read only where it carries its own sign. */
export function statedShares(text: string): StatedShare[] {
  if (!/\d/u.test(text)) return [];
  const pairs = ofForms.flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({ ...placeOf(match), n: Number(match[1]), N: Number(match[2]) })),
  );
  const sizes = [...text.matchAll(sizeForm)].map((match) => ({ ...placeOf(match), n: Number(match[1]) }));
  const percents = [...text.matchAll(percentForm)].map((match) => ({
    ...placeOf(match),
    percent: (match[1] ?? '').replace(',', '.'),
  }));
  return [...pairs, ...sizes, ...percents].sort((a, b) => a.index - b.index);
}

function placeOf(match: RegExpExecArray): Pick<StatedShare, 'text' | 'index'> {
  return { text: match[0], index: match.index };
}
