import type { Language } from '../../diagnostics/diagnostic.js';

export type StyleFault = 'decimalPoint' | 'tightPercent' | 'isoDate' | 'decimalComma' | 'loosePercent' | 'dottedDate';

/** A number written as the other language writes it. */
export interface StyleSlip {
  readonly fault: StyleFault;
  readonly text: string;
  /** Start in the text, in UTF-16 code units. */
  readonly index: number;
  /** The same number as it should stand. */
  readonly meant: string;
}

interface StyleCheck {
  readonly fault: StyleFault;
  readonly pattern: RegExp;
  readonly mend: (written: string) => string;
  /** Whether the match is no number at all but a section, a version, a day of the month. */
  readonly isOther?: (before: string, written: string, after: string) => boolean;
}

/** A digit that begins and one that ends no longer token: `1.3.1.4`, `EXC-01`, `v1.0`, `10.1000/x`, `a@1.ru`. */
const begins = '(?<![\\p{L}\\p{N}_@/\\\\]|[\\p{L}\\p{N}][-‑.:]|\\p{N},|[№§][ \\u00A0]?)';
const ends = '(?![\\p{N}_@/\\\\]|[.,:]\\p{N}|[-‑][\\p{L}\\p{N}]|\\.?\\p{Lu})';

/** Words that are followed by a number which is a name: of a section, a version, a table, a clause. */
const naming =
  /(?:верси|раздел|подраздел|пункт|глав|част[ьи]|приложени|таблиц|рисун|редакци|модул|форм[аеуы]|(?<!\p{L})(?:пп?|гл|табл|рис|разд|ред|ст|v|вер)\.|version|section|chapter|clause|annex|appendix|table|figure|module|edition|point|item)\p{L}*(?:[^.;()\n]|\d\.\d|\.\s?\d){0,40}$/iu;

/** A standard, register or dictionary by its Latin initials, whose numbers are versions: `MedDRA 28.1`, `CTCAE 5.0`. */
const latinName = /(?:[A-Z]\p{L}*[A-Z]\p{L}*)[ \u00A0](?:v\.?[ \u00A0]?)?$/u;

const dayAndMonth = /^(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$/;

const isoDate: StyleCheck = {
  fault: 'isoDate',
  pattern: new RegExp(`${begins}(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])${ends}`, 'gu'),
  mend: (date) => date.split('-').reverse().join('.'),
};

const checks: Readonly<Record<Language, readonly StyleCheck[]>> = {
  ru: [
    {
      fault: 'decimalPoint',
      pattern: new RegExp(`${begins}\\d+\\.\\d+${ends}`, 'gu'),
      mend: (number) => number.replace('.', ','),
      isOther: (before, number, after) =>
        naming.test(before) ||
        latinName.test(before) ||
        (before.trim() === '' && /^\s+[\p{Lu}\uFFFC]/u.test(after)) ||
        (dayAndMonth.test(number) && !/^[ \u00A0]?%/u.test(after)),
    },
    {
      fault: 'tightPercent',
      pattern: /\p{N}%/gu,
      mend: (share) => share.replace('%', '\u00A0%'),
    },
    isoDate,
  ],
  en: [
    {
      fault: 'decimalComma',
      // A comma with exactly three digits after it divides thousands, unless nothing but zero stands before it.
      pattern: new RegExp(`${begins}(?:0,\\d+|\\d+,(?!\\d{3}(?!\\d))\\d+)${ends}`, 'gu'),
      mend: (number) => number.replace(',', '.'),
      isOther: (before, _number, after) =>
        /\[[\d,\s–-]*$/u.test(before) || /^[\d,\s–-]*\]/u.test(after) || naming.test(before),
    },
    {
      fault: 'loosePercent',
      pattern: /\p{N}[ \u00A0\u202F]%/gu,
      mend: (share) => share.replace(/[ \u00A0\u202F]/u, ''),
    },
    { ...isoDate, mend: nameMonth },
    {
      fault: 'dottedDate',
      pattern: new RegExp(`${begins}(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])\\.(?:19|20)\\d{2}${ends}`, 'gu'),
      mend: (date) => nameMonth(date.split('.').reverse().join('-')),
    },
  ],
};

/**
 * Numbers that a text writes in the manner of the other language. Russian: decimal comma, a space before the percent
 * sign, dd.mm.yyyy; English: decimal point, no space before the percent sign, the month in words. A text all in the
 * letters of the other alphabet, such as a citation, is not of this language.
 */
export function findStyleSlips(text: string, language: Language): StyleSlip[] {
  if (!/\p{N}/u.test(text)) return [];
  const [own, other] =
    language === 'ru' ? [/\p{Script=Cyrillic}/u, /\p{Script=Latin}/u] : [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u];
  if (!own.test(text) && other.test(text)) return [];
  return checks[language].flatMap(({ fault, pattern, mend, isOther }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { index } = match;
      const [written] = match;
      const isNumber = isOther?.(text.slice(0, index), written, text.slice(index + written.length)) !== true;
      return isNumber ? [{ fault, text: written, index, meant: mend(written) }] : [];
    }),
  );
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

function nameMonth(date: string): string {
  const [year = '', month, day] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}
