import type { Decimal, Sci } from '../records/record-types.js';

/** A decimal number without rounding: `units` × 10^`exponent`. */
export interface ExactNumber {
  readonly units: bigint;
  readonly exponent: number;
}

/** The number a record holds, whether plain or in scientific notation; the schemas have refused everything else. */
export function exactNumber(value: Decimal | Sci): ExactNumber {
  if (typeof value !== 'object') return parseDecimal(String(value));
  const { units, exponent } = parseDecimal(String(value.mantissa));
  return { units, exponent: exponent + value.exponent };
}

function parseDecimal(text: string): ExactNumber {
  const [whole = '0', fraction = ''] = text.trim().replace(',', '.').split('.');
  return { units: BigInt(`${whole}${fraction}`), exponent: -fraction.length };
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or greater than `b`. */
export function compareNumbers(a: ExactNumber, b: ExactNumber): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = scaled(a, exponent) - scaled(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function multiplyNumbers(...factors: readonly ExactNumber[]): ExactNumber {
  return factors.reduce(
    (product, factor) => ({
      units: product.units * factor.units,
      exponent: product.exponent + factor.exponent,
    }),
    { units: 1n, exponent: 0 },
  );
}

/** Whether two numbers differ by no more than `percent` of the larger; equal zeros agree. */
export function agreeWithin(a: ExactNumber, b: ExactNumber, percent: number): boolean {
  const exponent = Math.min(a.exponent, b.exponent);
  const [first, second] = [magnitude(scaled(a, exponent)), magnitude(scaled(b, exponent))];
  const [smaller, larger] = first < second ? [first, second] : [second, first];
  return (larger - smaller) * 100n <= larger * BigInt(percent);
}

/** The number as messages print it, to three significant digits where it has more: `7.2e7`, `68`, `0.075`. */
export function shortNumber({ units, exponent }: ExactNumber): string {
  const value = Number(`${units}e${exponent}`);
  if (value === 0 || (Math.abs(value) >= 0.001 && Math.abs(value) < 100_000))
    return String(Number(value.toPrecision(6)));
  return value.toExponential(2).replace('e+', 'e');
}

function scaled({ units, exponent }: ExactNumber, to: number): bigint {
  return units * 10n ** BigInt(exponent - to);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
