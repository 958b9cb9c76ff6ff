import type { Bilingual } from '../diagnostics/diagnostic.js';
import { isObject } from '../load/is-object.js';
import type { Json } from '../load/parsed-file.js';
import { showValue } from './show-value.js';

/** A value in a few words for a message: a text in its languages, anything else by the scalars it consists of. */
export function summariseValue(value: Json): Bilingual {
  if (isObject(value) && (typeof value['ru'] === 'string' || typeof value['en'] === 'string')) {
    const { ru = value['en'], en = value['ru'] } = value;
    return { ru: showValue(scalarsOf(ru ?? null)), en: showValue(scalarsOf(en ?? null)) };
  }
  const text = showValue(scalarsOf(value));
  return { ru: text, en: text };
}

function scalarsOf(value: Json): string {
  return typeof value === 'object' && value !== null ? Object.values(value).map(scalarsOf).join(' ') : String(value);
}
