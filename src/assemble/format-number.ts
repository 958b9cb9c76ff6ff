import type { Language } from '../diagnostics/diagnostic.js';

/**
 * A decimal number given with a point (`1234.5`): comma and non-breaking groups in Russian, point and commas in English.
 * Whole parts of up to four digits are not grouped. Works on text, so no digit is lost or added.
 */
export function formatDecimal(value: string, language: Language): string {
  const sign = value.startsWith('-') ? '\u2212' : '';
  const [whole = '', fraction] = value.replace(/^-/, '').split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, language === 'ru' ? '\u00A0' : ',') : whole;
  return sign + grouped + (fraction === undefined ? '' : (language === 'ru' ? ',' : '.') + fraction);
}

/**
 * The form of a noun after a whole number. Russian takes three forms (год, года, лет), English two (year, years).
 * Throws when the number of forms is wrong: the template check has looked before.
 */
export function pluralForm(count: number, forms: readonly string[], language: Language): string {
  const form = forms[language === 'ru' ? russianForm(Math.abs(count)) : count === 1 ? 0 : 1];
  if (form === undefined) throw new Error(`plural needs more forms than ${forms.join('|')}`);
  return form;
}

function russianForm(count: number): 0 | 1 | 2 {
  const tail = count % 100;
  if (tail >= 11 && tail <= 14) return 2;
  const last = count % 10;
  return last === 1 ? 0 : last >= 2 && last <= 4 ? 1 : 2;
}
