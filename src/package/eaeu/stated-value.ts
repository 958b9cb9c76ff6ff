import { Field } from '../../check/field.js';
import type { Readable } from '../../check/readings.js';
import { isObject } from '../../load/is-object.js';
import type { LText } from '../../records/record-types.js';
import { provenanceOf, whyUnconfirmed } from '../../validate/provenance-of.js';
import type { LayoutContext } from '../sequence/package-writer.js';
import { type Gap, knownOf } from './known-value.js';

/** A field whose value is known, or why it is not. */
export type Stated<T> = Field<T> | Gap;

/** The field itself, of a decided dispute the candidate chosen. */
export function stated<T>(field: Field<Readable<T>>): Stated<T> {
  const { owner, pointer, value } = field;
  const known = knownOf(value);
  if ('gap' in known) return known.gap;
  const { candidate } = known;
  const place = candidate === undefined ? pointer : `${pointer}/candidates/${candidate}/value`;
  return new Field(owner, place, known.known);
}

/** A value inside another one. */
export function inside<T, U>(value: Stated<T>, read: (field: Field<T>) => Stated<U>): Stated<U> {
  return value instanceof Field ? read(value) : value;
}

/** The Russian half of a text. */
export function russian(field: Field<Readable<LText>>): Stated<string> {
  return inside(stated(field), (text) => stated(text.get('ru')));
}

/** Whether a value rests on the press or on a translation of ours. */
export function isUnconfirmed(
  { owner, pointer }: Field<unknown>,
  { records }: Pick<LayoutContext, 'records'>,
): boolean {
  const data: unknown = records.inFile(owner.file)?.data;
  const source = isObject(data) ? provenanceOf(data, pointer)?.provenance : undefined;
  return source !== undefined && whyUnconfirmed(source) !== undefined;
}
