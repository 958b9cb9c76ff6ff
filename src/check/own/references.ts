import { isObject } from '../../load/is-object.js';
import type { AnyRecord, RecordType } from '../../records/record.js';
import type { Rule } from '../../records/record-types.js';
import { shapeOf } from '../../validate/field-shape.js';
import { itemPlace, propertyPlace } from '../../validate/member-place.js';
import type { SchemaSet } from '../../validate/schema-set.js';
import { Field } from '../field.js';
import type { RecordIndex } from '../record-index.js';
import type { ReadField } from './view-types.js';

/** How an own rule reaches other records from the one it checks. */
export interface ReferencePath {
  readonly name: string;
  /** The kind of the records reached. */
  readonly kind: string;
  reach(from: AnyRecord, records: RecordIndex, read: ReadField): readonly AnyRecord[];
}

export type DeclaredReference = NonNullable<Rule['references']>[number];

/** The way of a declared reference, or nothing where its field is no reference between these kinds. */
export function readReference(
  { name, field, from }: DeclaredReference,
  kind: string,
  schemas: SchemaSet,
): ReferencePath | undefined {
  const target = targetOf(from ?? kind, field, schemas);
  if (target === undefined || (from !== undefined && target !== kind)) return undefined;
  if (from === undefined) {
    return {
      name,
      kind: target,
      reach: (record, records, read) =>
        idsAt(record, field, read).flatMap((id) => records.withId(id).filter((other) => other.recordType === target)),
    };
  }
  return {
    name,
    kind: from,
    reach: (record, records, read) =>
      records.records.filter((other) => other.recordType === from && idsAt(other, field, read).includes(record.id)),
  };
}

/** The kind a field of a kind names the records of; undefined for any other field. */
function targetOf(kind: string, field: string, schemas: SchemaSet): string | undefined {
  const id = `${kind}.schema.json`;
  const schema = schemas.get(id);
  const place = schema && propertyPlace({ schema, id, pointer: '' }, field);
  if (place === undefined) return undefined;
  const shape = shapeOf(schemas, place);
  const item = itemPlace(shape.value);
  return shape.refersTo ?? (item && shapeOf(schemas, item).refersTo);
}

function idsAt(record: AnyRecord, field: string, read: ReadField): readonly string[] {
  const data: unknown = record.data;
  const value: unknown = isObject(data) ? data[field] : undefined;
  const given = read(new Field<unknown>(record, `/${field}`, value))?.value;
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  return values.filter((id) => typeof id === 'string');
}

/** Whether there are records of a kind of this name. */
export function isKind(kind: string, schemas: SchemaSet): kind is RecordType {
  return schemas.kinds.includes(kind);
}
