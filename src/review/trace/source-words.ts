import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import { isObject } from '../../load/is-object.js';
import type { Json } from '../../load/parsed-file.js';
import type { SchemaSet } from '../../validate/schema-set.js';
import type { FieldState } from './field-facts.js';

export const stateNames: Readonly<Record<FieldState, Bilingual>> = {
  stated: { ru: 'указано', en: 'stated' },
  absent: { ru: 'данных нет', en: 'no data' },
  open: { ru: 'источники расходятся, не решено', en: 'sources disagree, not decided' },
  decided: { ru: 'источники расходились, решено', en: 'sources disagreed, decided' },
  unconfirmed: { ru: 'не подтверждено', en: 'not confirmed' },
};

/** What a source is called in its record: one text, or one in each language. */
export function referenceText(reference: Json | undefined, language: Language): string {
  if (isObject(reference)) return String(reference[language] ?? reference['ru'] ?? '');
  return String(reference ?? '');
}

/** The label of a code of `schemas/code-lists/<list>.schema.json`; a code without one stands for itself. */
export function codeLabel(schemas: SchemaSet, list: string, code: string): Bilingual {
  const labels = schemas.get(`code-lists/${list}.schema.json`)?.['x-labels'];
  const label = isObject(labels) ? labels[code] : undefined;
  if (!isObject(label)) return { ru: code, en: code };
  return { ru: String(label['ru'] ?? code), en: String(label['en'] ?? code) };
}
