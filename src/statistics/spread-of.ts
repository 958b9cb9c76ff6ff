import { type DecimalText, type ExactNumber, exactNumber, type Scientific } from './exact-number.js';

/** The value `numerator / denominator × 10^exponent`. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly exponent: number;
}

export interface SpreadOfValues {
  readonly min: Fraction;
  readonly max: Fraction;
  readonly median: Fraction;
  readonly mean: Fraction;
}

/** Least, greatest, middle and mean of the values, without rounding; undefined where there are none. */
export function spreadOf(values: readonly (DecimalText | Scientific)[]): SpreadOfValues | undefined {
  const numbers = values.map(exactNumber);
  const exponent = Math.min(...numbers.map((number) => number.exponent));
  const sorted = numbers.map((number) => unitsAt(number, exponent)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [min, max] = [sorted.at(0), sorted.at(-1)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (min === undefined || max === undefined || lower === undefined || upper === undefined) return undefined;
  const sum = sorted.reduce((running, units) => running + units, 0n);
  const fraction = (numerator: bigint, denominator: bigint): Fraction => ({ numerator, denominator, exponent });
  return {
    min: fraction(min, 1n),
    max: fraction(max, 1n),
    median: fraction(lower + upper, 2n),
    mean: fraction(sum, BigInt(sorted.length)),
  };
}

/** Whether a written decimal is the fraction rounded to the digits written, a half either way. */
export function isRounded(written: DecimalText, { numerator, denominator, exponent }: Fraction): boolean {
  const number = exactNumber(written);
  const least = Math.min(number.exponent, exponent);
  const difference = unitsAt(number, least) * denominator - numerator * 10n ** BigInt(exponent - least);
  return 2n * (difference < 0n ? -difference : difference) <= denominator * 10n ** BigInt(number.exponent - least);
}

/** The fraction as messages quote it, with at most two digits more than the written number has. */
export function showFraction({ numerator, denominator, exponent }: Fraction, written: DecimalText): string {
  const digits = Math.min(2 - exactNumber(written).exponent, 12);
  return String(Number((Number(`${numerator}e${exponent}`) / Number(denominator)).toFixed(digits)));
}

function unitsAt({ units, exponent }: ExactNumber, least: number): bigint {
  return units * 10n ** BigInt(exponent - least);
}
