import type { Language } from '../../diagnostics/diagnostic.js';
import { isObject } from '../../load/is-object.js';
import type { Json } from '../../load/parsed-file.js';

/** Longer values are cut: the documents show them in full. In UTF-16 code units. */
const longest = 120;

/** The value of a field in one line: a bilingual text in the reader's language, anything larger as JSON. */
export function describeValue(value: Json | undefined, language: Language): string {
  if (value === undefined) return '—';
  const text = shorten(value, language);
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}

function shorten(value: Json, language: Language): string {
  if (typeof value === 'string') return value.replaceAll(/\s+/g, ' ').trim();
  const own = isObject(value) && Object.keys(value).every((key) => key === 'ru' || key === 'en') && value[language];
  return typeof own === 'string' ? shorten(own, language) : JSON.stringify(value);
}
