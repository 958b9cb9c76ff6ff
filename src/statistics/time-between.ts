/** Whole months from one day to another, both `YYYY-MM-DD` and in order: 15 March to 14 April is none. */
export function monthsBetween(start: string, end: string): number {
  const [from, to] = [partsOf(start), partsOf(end)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.day < from.day && !isLastDay(to) ? months - 1 : months;
}

/** Days from one day to another: the day after is 1. */
export function daysBetween(start: string, end: string): number {
  return dayNumber(partsOf(end)) - dayNumber(partsOf(start));
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

/** 31 January to 28 February is a month: there is no 31st to wait for. */
function isLastDay(day: Day): boolean {
  const { year, month } = day;
  return dayNumber(day) + 1 === dayNumber({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 });
}

/** Days of the Gregorian calendar since a fixed day; years begin in March, so that the leap day is their last. */
function dayNumber({ year, month, day }: Day): number {
  const shifted = month > 2 ? year : year - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return shifted * 365 + leapDays + dayOfYear;
}
