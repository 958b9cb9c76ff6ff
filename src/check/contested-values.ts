import type { Contested } from '../records/record-types.js';
import { Field, type FieldOwner } from './field.js';
import { membersOf } from './leaves.js';
import { isContested } from './readings.js';

/** Every value of a record on which sources disagree, decided or not, at its own place. */
export function contestedValuesOf(record: FieldOwner & { readonly data: object }): Field<Contested<unknown>>[] {
  return contestedIn(new Field(record, '', record.data));
}

function contestedIn({ owner, pointer, value }: Field<unknown>): Field<Contested<unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = membersOf(new Field(owner, pointer, value)).flatMap(({ field }) => contestedIn(field));
  return isContested<unknown>(value) ? [new Field(owner, pointer, value), ...inside] : inside;
}
