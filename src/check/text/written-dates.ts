import type { Figure } from './figures.js';

const monthStems = [
  'янв|jan',
  'фев|feb',
  'мар|mar',
  'апр|apr',
  'ма[йяе]|may',
  'июн|jun',
  'июл|jul',
  'авг|aug',
  'сен|sep',
  'окт|oct',
  'ноя|nov',
  'дек|dec',
].map((stem) => new RegExp(`^(?:${stem})`, 'iu'));

/** The months in every form in which dates hold them, and the common short ones. */
const month =
  '(?:(?:янв|феврал|фев|март|мар|апрел|апр|июн|июл|август|авг|сентябр|сент|октябр|окт|ноябр|нояб|декабр|дек|январ)[ьяеа]?|ма[йяе]|(?:jan|feb|mar|apr|june?|july?|aug|sept?|oct|nov|dec)|january|february|march|april|may|august|september|october|november|december)\\.?';
const year = '(?:19|20)\\d{2}';
const anyYear = new RegExp(year, 'u');
const gap = '[ \\u00A0\\u202F]+';
const ordinal = '(?:st|nd|rd|th|-го|-е)?';

const forms: readonly RegExp[] = [
  `(?<year>${year})-(?<digits>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\\d|3[01]))?(?![\\d-])`,
  `(?<day>\\d{1,2})\\.(?<digits>\\d{2})\\.(?<year>${year})(?!\\d)`,
  `(?<day>\\d{1,2})${ordinal}${gap}(?:of${gap})?(?<word>${month}),?${gap}(?<year>${year})(?!\\d)`,
  `(?<word>${month})${gap}(?<day>\\d{1,2})${ordinal},?${gap}(?<year>${year})(?!\\d)`,
  `(?<word>${month})${gap}(?<year>${year})(?!\\d)`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}_]|\\p{L}[-‑/]|\\p{N}[-‑./])(?:${form})`, 'giu'));

/** The dates of a text, with month or to the day, however written; a bare year is a number like any other. */
export function findDates(text: string): Figure[] {
  if (!anyYear.test(text)) return [];
  const found: Figure[] = [];
  for (const form of forms) {
    for (const { index, groups = {}, 0: written } of text.matchAll(form)) {
      const isTaken = found.some(
        (date) => date.index < index + written.length && index < date.index + date.text.length,
      );
      if (isTaken) continue;
      const { word, digits, day, year: inYear = '' } = groups;
      const inMonth = digits ?? String(monthStems.findIndex((stem) => stem.test(word ?? '')) + 1).padStart(2, '0');
      const value = [inYear, inMonth, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
      found.push({ value, text: written, index });
    }
  }
  return found;
}
