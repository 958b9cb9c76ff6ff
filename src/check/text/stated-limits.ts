/** A limit as a text gives it: «не менее 70 %», "48 to 52 mL", «≤ 5». */
export interface StatedLimit {
  /** As written. */
  readonly text: string;
  /** Start in the text, in UTF-16 code units. */
  readonly index: number;
  /** Decimal numbers with a point, as written otherwise. */
  readonly minimum?: string;
  readonly maximum?: string;
}

const number = '(?<![\\p{L}\\p{N}.,])(\\d+(?:[.,]\\d+)?)(?![\\d]|[ \\u00A0\\u202F]?[×x·⋅*][ \\u00A0\\u202F]?10)';
const space = '[ \\u00A0\\u202F]*';

const least = new RegExp(
  `(?:не${space}менее|не${space}ниже|≥|>=|at${space}least|not${space}less${space}than|no${space}less${space}than|NLT)${space}${number}`,
  'giu',
);
const most = new RegExp(
  `(?:не${space}более|не${space}выше|≤|<=|at${space}most|not${space}more${space}than|no${space}more${space}than|NMT)${space}${number}`,
  'giu',
);
const range = new RegExp(`(?:от${space}|from${space})?${number}${space}(?:–|—|до|to)${space}${number}`, 'giu');

/** Every limit of a text in plain numbers. Powers of ten are left to the rules on numbers of cells. */
export function statedLimits(text: string): StatedLimit[] {
  const found: StatedLimit[] = [
    ...[...text.matchAll(least)].map((match) => ({ ...placed(match), minimum: plain(match[1]) })),
    ...[...text.matchAll(most)].map((match) => ({ ...placed(match), maximum: plain(match[1]) })),
    ...[...text.matchAll(range)].map((match) => ({
      ...placed(match),
      minimum: plain(match[1]),
      maximum: plain(match[2]),
    })),
  ];
  return found.sort((a, b) => a.index - b.index);
}

function placed(match: RegExpExecArray): Pick<StatedLimit, 'text' | 'index'> {
  return { text: match[0], index: match.index };
}

function plain(number = ''): string {
  return number.replace(',', '.');
}
