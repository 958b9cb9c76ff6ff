/** A date as the records hold it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. The schemas have refused everything else. */
export type PartialDate = string;

/** Whether the first date is not later than the second; a year or a month may leave that open. */
export type Order = 'in-order' | 'reversed' | 'undecidable';

/** The first and the last day a partial date can mean, both as `YYYY-MM-DD`, so that code-unit order is date order. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** Compares two dates as intervals. Equal full dates are in order; `2024-10` against `2024-10` is undecidable. */
export function compareDates(earlier: DayRange, later: DayRange): Order {
  if (earlier.last <= later.first) return 'in-order';
  if (earlier.first > later.last) return 'reversed';
  return 'undecidable';
}

/** The days a partial date covers, moved by whole years where a term is added to it (29 February becomes the 28th). */
export function dayRange(date: PartialDate, addYears = 0): DayRange {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined) throw new Error(`not a partial date: ${date}`);
  return {
    first: dayOf(year + addYears, month ?? 1, day ?? 1),
    last: dayOf(year + addYears, month ?? 12, day ?? 31),
  };
}

function dayOf(year: number, month: number, day: number): string {
  const inMonth = Math.min(day, daysInMonth(year, month));
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(inMonth).padStart(2, '0')].join('-');
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
