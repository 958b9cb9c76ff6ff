import type { Language } from '../diagnostics/diagnostic.js';

const space = '\u00A0';

/** What counts as a unit after a number in running text: symbols, units of measure, spans of time, months. */
const unit = [
  '%|°|‰|млн|млрд|тыс|руб|кг|мкг|мг|г|мл|л|см|мм|мин|ч|сут|лет|год\\p{Ll}*|мес\\p{Ll}*|недел\\p{Ll}*|дн\\p{Ll}*|день',
  'клет\\p{Ll}*',
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  'kg|mg|µg|g|mL|L|cm|mm|min|h|years?|months?|weeks?|days?|million|thousand|cells?',
].join('|');

const afterNumber = new RegExp(`(?<=\\d) (?=(?:${unit})(?!\\p{L}))`, 'gu');

/** What means nothing without the number or name after it; not the `г.` that ends a year nor `и т. д.` */
const signs =
  '№|\\bNo\\.|§{1,2}|(?<![\\p{L}\\d]|\\d[ \\u00A0]|т\\.[ \\u00A0]?)(?:г|ул|д|стр|рис|табл|пп?|ст|гл|тел)\\.';
const beforeName = new RegExp(`(${signs}) (?=[\\p{L}\\p{N}])`, 'gu');
const signAtEnd = new RegExp(`(?:${signs}) $`, 'u');
const atStart = new RegExp(`^ (?=(?:${unit})(?!\\p{L}))`, 'u');

/**
 * Typography of running text, template or value: NFC, and non-breaking spaces after `№`, `No.`, `§` and abbreviations
 * such as `г.` before a name, between initials and surname, between a number and its unit, and before a Russian dash.
 * Changes spaces only, never a letter.
 */
export function applyTypography(text: string, language: Language): string {
  const composed = text.normalize('NFC');
  if (!composed.includes(' ')) return composed;
  const spaced = composed
    .replace(beforeName, `$1${space}`)
    .replace(/(?<![\p{L}\p{N}])(\p{Lu}\.) ?(\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu, `$1${space}$2${space}`)
    .replace(/(?<![\p{L}\p{N}.])(\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu, `$1${space}`)
    .replace(afterNumber, space);
  return language === 'ru' ? spaced.replace(/ (?=[—–] )/gu, space) : spaced;
}

/** The same rule across the edge of a printed number and the template text after it. */
export function bindUnit(text: string): string {
  return text.replace(atStart, space);
}

/** Text of the template before a printed value: a sign such as `№` at its end keeps to the value. */
export function bindSign(text: string): string {
  return signAtEnd.test(text) ? text.slice(0, -1) + space : text;
}
