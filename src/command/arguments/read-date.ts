import { dayRange } from '../../check/partial-date.js';
import { UsageError } from '../usage-error.js';

/** A whole date as typed, `YYYY-MM-DD`. */
export function readDate(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const hasDateForm = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
  // The 31st of a shorter month comes back as its last day.
  if (!hasDateForm || dayRange(value).first !== value) throw new UsageError(notDate, { value });
  return value;
}

const notDate = {
  ru: '`{value}` — не дата; запишите её как 2026-11-22',
  en: '`{value}` is not a date; write it as 2026-11-22',
} as const;
