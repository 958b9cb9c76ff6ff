import type { Language } from '../diagnostics/diagnostic.js';

/** A noun in the forms its number asks for: ru for 1, 2 and 5 of it, en for 1 and 2. */
export interface Noun {
  readonly ru: readonly [one: string, few: string, many: string];
  readonly en: readonly [one: string, many: string];
}

/** `3 ошибки`, `1 error`. */
export function countOf(count: number, noun: Noun, language: Language): string {
  return `${count} ${language === 'ru' ? russianForm(count, noun.ru) : noun.en[count === 1 ? 0 : 1]}`;
}

function russianForm(count: number, [one, few, many]: Noun['ru']): string {
  const [tens, ones] = [Math.floor(count / 10) % 10, count % 10];
  if (tens === 1 || ones === 0 || ones > 4) return many;
  return ones === 1 ? one : few;
}
