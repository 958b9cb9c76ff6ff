import type { Bilingual } from '../diagnostics/diagnostic.js';

const SEPARATOR = ' / ';

/** Splits a schema's title or description, `<ru> / <en>`; a text without the separator serves both languages. */
export function labelOf(title: string): Bilingual {
  const at = title.indexOf(SEPARATOR);
  if (at < 0) return { ru: title, en: title };
  return { ru: title.slice(0, at), en: title.slice(at + SEPARATOR.length) };
}
