import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { Contested } from '../records/record-types.js';
import { isAbsence } from './readings.js';

/** The different values among the candidates, as messages quote them; two sources that agree give one. */
export function distinctValues(contested: Contested<unknown>): Bilingual[] {
  const values = contested.candidates.map(({ value }) => describeValue(value));
  return values.filter(
    (value, index) => values.findIndex((other) => other.ru === value.ru && other.en === value.en) === index,
  );
}

/** A value in few words: a text in the reader's language, a date, a number; of a larger value its first known part. */
export function describeValue(value: unknown): Bilingual {
  if (typeof value !== 'object' || value === null) return { ru: String(value), en: String(value) };
  if (isAbsence(value)) return { ru: 'нет данных', en: 'no data' };
  const parts = new Map<string, unknown>(Object.entries(value));
  const [ru, en] = [parts.get('ru'), parts.get('en')].map((text) => (typeof text === 'string' ? text : undefined));
  // A text known in one language only is quoted in it.
  const text = ru ?? en;
  if (text !== undefined) return { ru: ru ?? text, en: en ?? text };
  const known = [...parts.values()].filter((part) => part !== undefined).map(describeValue);
  return { ru: known.map((part) => part.ru).join(' '), en: known.map((part) => part.en).join(' ') };
}
