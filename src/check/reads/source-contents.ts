import { createHash } from 'node:crypto';
import type { ProductSetting } from '../run-checks.js';
import { contentAt } from './content-at.js';
import { fieldOfSource, leavesSource, recordSource, referencesSource, type Source, statedSource } from './read-log.js';

/** What stands for the content of a source that comes of the records of a product; the same for no record. */
export function contentOfRecords(source: Source, { records, referencesOf }: ProductSetting): string {
  if (source === statedSource) return records.stated.digest;
  const field = fieldOfSource(source);
  if (field !== undefined) return contentAt(records.inFile(field.file)?.data, field.pointer);
  const file = source.slice(source.indexOf(' ') + 1);
  const record = records.inFile(file);
  if (record === undefined) return '';
  switch (source) {
    case recordSource(file):
      return record.sha256;
    case referencesSource(file):
      return hashOf(referencesOf(record));
    case leavesSource(file):
      return hashOf(
        records.leavesOf(record).map((place) => place.map(({ field: leaf, choices }) => [leaf.pointer, choices])),
      );
    default:
      throw new Error(`no source of records: ${source}`);
  }
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
