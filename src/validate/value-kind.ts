import type { Bilingual } from '../diagnostics/diagnostic.js';

/** The kinds of values JSON Schema tells apart. */
export type ValueKind = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';

/** What a kind is called in a sentence: “… stands where {name} is due”. */
export const kindNames: Readonly<Record<ValueKind, Bilingual>> = {
  string: { ru: 'текст', en: 'text' },
  integer: { ru: 'целое число', en: 'a whole number' },
  number: { ru: 'число', en: 'a number' },
  boolean: { ru: 'true или false', en: 'true or false' },
  array: { ru: 'список', en: 'a list' },
  object: { ru: 'набор полей', en: 'a set of fields' },
  null: { ru: 'пустота', en: 'nothing' },
};

export function kindOfValue(value: unknown): ValueKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'number';
    default:
      return 'object';
  }
}

export function isValueKind(text: unknown): text is ValueKind {
  return typeof text === 'string' && Object.hasOwn(kindNames, text);
}
