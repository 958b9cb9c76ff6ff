/** A decimal as the records hold it: a number, or its text with a point. */
export type DecimalText = string | number;

/** A number as a mantissa and a power of ten: 2.5 × 10⁶. */
export interface Scientific {
  readonly mantissa: DecimalText;
  readonly exponent: number;
}

/** The value `units × 10^exponent`, without rounding. */
export interface ExactNumber {
  readonly units: bigint;
  readonly exponent: number;
}

/** Below 0, 0 or above 0 as the first number is less than, equal to or greater than the second. Nothing is rounded. */
export function compareNumbers(a: DecimalText | Scientific, b: DecimalText | Scientific): number {
  const [first, second] = onOneScale([exactNumber(a), exactNumber(b)]);
  return first === second ? 0 : (first ?? 0n) < (second ?? 0n) ? -1 : 1;
}

/** Whether the numbers add up to the total, without rounding. */
export function addUpTo(numbers: readonly DecimalText[], total: DecimalText): boolean {
  const [sum, ...parts] = onOneScale([total, ...numbers].map(exactNumber));
  return parts.reduce((running, part) => running + part, 0n) === sum;
}

/** A number as messages quote it: `6.1×10⁶`. */
export function showNumber(value: DecimalText | Scientific): string {
  if (typeof value !== 'object') return String(value);
  return `${value.mantissa}×10${[...String(value.exponent)].map((digit) => raised.get(digit) ?? digit).join('')}`;
}

const raised = new Map([...'-0123456789'].map((digit, index) => [digit, [...'⁻⁰¹²³⁴⁵⁶⁷⁸⁹'][index] ?? digit]));

/** The number without rounding. */
export function exactNumber(value: DecimalText | Scientific): ExactNumber {
  if (typeof value === 'object') {
    const { units, exponent } = exactNumber(value.mantissa);
    return { units, exponent: exponent + value.exponent };
  }
  const [whole = '', digits = ''] = String(value).split('.');
  return { units: BigInt(whole + digits), exponent: -digits.length };
}

function onOneScale(numbers: readonly ExactNumber[]): bigint[] {
  const least = Math.min(...numbers.map(({ exponent }) => exponent));
  return numbers.map(({ units, exponent }) => units * 10n ** BigInt(exponent - least));
}
