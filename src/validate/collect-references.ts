import type { SchemaSet } from './schema-set.js';
import { walkFields } from './walk-fields.js';

/** A place in a record that names another record by its id. */
export interface Reference {
  readonly pointer: string;
  /** The kind of record `x-ref` asks for. */
  readonly recordType: string;
  readonly id: string;
}

/** Every reference of a record, those of contested candidates included, in the order of the schema. */
export function collectReferences(
  record: { readonly recordType: string; readonly data: unknown },
  schemas: SchemaSet,
): Reference[] {
  return [...walkFields(schemas, record.recordType, record.data, { candidates: 'all' })].flatMap(
    ({ pointer, shape, value }) =>
      shape.refersTo !== undefined && typeof value === 'string'
        ? [{ pointer, recordType: shape.refersTo, id: value }]
        : [],
  );
}
