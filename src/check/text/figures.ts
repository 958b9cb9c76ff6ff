import { measureAfter } from './measures.js';
import { findDates } from './written-dates.js';

/** A number or date of a text, in one form for all languages and ways of writing. */
export interface Figure {
  /** `1234.5`, `2024-03-05`, `2024-03`, `10^6`: decimal point, no groups, dates from year to day. */
  readonly value: string;
  /** As written. */
  readonly text: string;
  /** Start in the text, in UTF-16 code units. */
  readonly index: number;
  /** The unit after the number, where it is a known one: `mg`. */
  readonly unit?: string;
}

/** Digits of a longer name are no figure: CD19, EXC-01, IL‑6; those of `5x10⁶` are. */
const begins = '(?:(?<![\\p{L}\\p{N}_]|\\p{L}[-‑/])|(?<=\\d[xXхХ]))';
const power = '10(?<exponent>[⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\^[-−]?\\d+)';
const grouped = '\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?!\\d)(?:[.,]\\d+)?|[1-9]\\d{0,2}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?';
const number = new RegExp(`${begins}(?:${power}|${grouped}|\\d+(?:[.,]\\d+)*)`, 'gu');

/** Every figure of a text, in its order. */
export function figuresIn(text: string): Figure[] {
  if (!/\d/u.test(text)) return [];
  const dates = findDates(text);
  // Digits of dates are no numbers of their own; the length stays, and with it every index.
  const rest = dates.reduce(
    (left, { index, text: written }) =>
      left.slice(0, index) + '\uFFFC'.repeat(written.length) + left.slice(index + written.length),
    text,
  );
  const numbers = [...rest.matchAll(number)].map((match): Figure => {
    const { index } = match;
    const [written] = match;
    const { unit, thousands } = measureAfter(rest, index + written.length);
    const exponent = match.groups?.['exponent'];
    const value =
      exponent === undefined ? moveThousands(plainNumber(written), thousands) : `10^${plainExponent(exponent)}`;
    return { value, text: written, index, ...(unit !== undefined && { unit }) };
  });
  return [...dates, ...numbers].sort((a, b) => a.index - b.index);
}

/** `1 234,5`, `1,234.5` and `1234.5` are one number. A comma with three digits after it divides thousands, but not in `0,125`. */
function plainNumber(written: string): string {
  const whole = written.replace(/[ \u00A0\u202F]/gu, '');
  const isGrouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u.test(whole);
  return isGrouped ? whole.replaceAll(',', '') : whole.replaceAll(',', '.');
}

/** `⁶`, `^6` and `⁻6`, as an integer with a sign below zero. */
export function plainExponent(exponent: string): string {
  return [...exponent.replace('^', '')]
    .map((sign) => ('⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(sign) ? '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign) : /[⁻−-]/u.test(sign) ? '-' : sign))
    .join('');
}

/** `2.5` million is `2500000`: the point moves, no digit is lost. */
function moveThousands(value: string, thousands: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const digits = thousands * 3;
  if (digits === 0 || fraction.length > digits) return value;
  return (whole + fraction.padEnd(digits, '0')).replace(/^0+(?=\d)/u, '');
}
