import { isObject } from '../load/is-object.js';
import { appendPointer } from '../load/pointer.js';
import type { AnyRecord } from '../records/record.js';

/** What a reference names: a record, or an item of a list of a record. */
export interface ReferenceTarget {
  readonly id: string;
  readonly record: AnyRecord;
  /** The place in the record: empty for the record itself. */
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * Everything an `x-ref` can name: `site` the records of a kind, `specification/tests` the items of a list of all records
 * of a kind. An item's id is unique among all of those records.
 */
export function referenceTargets(records: readonly AnyRecord[], target: string): readonly ReferenceTarget[] {
  const [kind, list] = splitTarget(target);
  return records
    .filter(({ recordType }) => recordType === kind)
    .flatMap((record): readonly ReferenceTarget[] => {
      if (list === undefined) return [{ id: record.id, record, pointer: '', value: record.data }];
      const data: unknown = record.data;
      const items: unknown = isObject(data) ? data[list] : undefined;
      if (!Array.isArray(items)) return [];
      return items.flatMap((value: unknown, index) =>
        isObject(value) && typeof value['id'] === 'string'
          ? [{ id: value['id'], record, pointer: appendPointer(`/${list}`, index), value }]
          : [],
      );
    });
}

/** The record kind of an `x-ref`, and the list of it whose items it names. */
export function splitTarget(target: string): readonly [kind: string, list: string | undefined] {
  const [kind = '', list] = target.split('/');
  return [kind, list];
}
