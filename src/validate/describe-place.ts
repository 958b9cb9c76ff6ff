import type { Bilingual } from '../diagnostics/diagnostic.js';
import { parentPointer, splitPointer } from '../load/pointer.js';
import { labelOf } from './label-of.js';
import type { SchemaSet } from './schema-set.js';

/** What a schema says about its value in words: its own description, or that of the property it is a part of. */
export function describePlace(schemas: SchemaSet, schema: object): Bilingual | undefined {
  const place = schemas.placeOf(schema);
  if (place === undefined) return undefined;
  for (let { pointer } = place; ; pointer = partOf(pointer)) {
    const { description } = schemas.resolve(`#${encodeURI(pointer)}`, place.id).schema;
    if (typeof description === 'string') return labelOf(description);
    if (partOf(pointer) === pointer) return undefined;
  }
}

/** A branch or an item speaks for its property; beyond the property others begin. */
function partOf(pointer: string): string {
  const tokens = splitPointer(pointer);
  if (tokens.at(-2) === 'anyOf') return parentPointer(parentPointer(pointer));
  return tokens.at(-1) === 'items' && tokens.at(-2) !== 'properties' ? parentPointer(pointer) : pointer;
}
