import type { AnyRecord } from '../records/record.js';
import type { LeafPlace } from './leaves.js';
import type { RecordContext } from './rule.js';

/** Visits records, so that those that are the same need not be visited again. */
export function eachRecord<Visited extends AnyRecord>(
  { about }: Pick<RecordContext, 'about'>,
  records: readonly Visited[],
  visit: (record: Visited) => void,
): void {
  for (const record of records) about(record.file, () => visit(record));
}

/** Visits every text of the records, in their order. */
export function eachLeaf(context: Pick<RecordContext, 'records' | 'about'>, visit: (place: LeafPlace) => void): void {
  const { records } = context;
  eachRecord(context, records.records, (record) => {
    for (const place of records.leavesOf(record)) visit(place);
  });
}
