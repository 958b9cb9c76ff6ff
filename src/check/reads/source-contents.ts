import { createHash } from 'node:crypto';
import type { RecordIndex } from '../record-index.js';
import { leavesSource, recordSource, type Source } from './read-log.js';

/** What stands for the content of a record, or for which texts it holds; the same for no record. */
export function contentOfRecords(source: Source, records: RecordIndex): string {
  const file = source.slice(source.indexOf(' ') + 1);
  const record = records.inFile(file);
  if (record === undefined) return '';
  if (source === recordSource(file)) return record.sha256;
  if (source !== leavesSource(file)) throw new Error(`no source of records: ${source}`);
  const places = records.leavesOf(record).map((place) => place.map(({ field, choices }) => [field.pointer, choices]));
  return createHash('sha256').update(JSON.stringify(places)).digest('hex');
}
