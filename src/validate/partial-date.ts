const FORM = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;

/** Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and stands in the calendar: 2023-02-29 does not. */
export function isPartialDate(text: string): boolean {
  const match = FORM.exec(text);
  if (match === null) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), monthNumber);
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** What to write for a date typed in another way, such as 30.04.2024; undefined when that is not a date either. */
export function suggestDate(text: string): string | undefined {
  const match = /^([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})(?:\s*г\.?)?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? date : undefined;
}
