import { type DayRange, dayRange, type PartialDate } from './partial-date.js';

/** Whether a date moved by a term lies before another day: certainly, certainly not, or not to be told. */
export type Answer = 'yes' | 'no' | 'undecidable';

/** Whether `date` plus `months` is before `day`; a partial date is the whole of its year or month. */
export function isBefore(date: PartialDate, day: string, months = 0): Answer {
  const { first, last }: DayRange = dayRange(date);
  if (addMonths(last, months) < day) return 'yes';
  return addMonths(first, months) < day ? 'undecidable' : 'no';
}

/** A day moved by whole months; a day the month does not have becomes its last. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const inMonth = dayRange(`${pad(newYear, 4)}-${pad(newMonth, 2)}`).last.slice(-2);
  return `${pad(newYear, 4)}-${pad(newMonth, 2)}-${pad(Math.min(dayOfMonth, Number(inMonth)), 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
