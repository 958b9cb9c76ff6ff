import { createHash } from 'node:crypto';
import type { Leaf } from '../leaves.js';
import type { ProductSetting } from '../run-checks.js';
import { contentAt } from './content-at.js';
import { fieldOfSource, leavesSource, recordSource, referencesSource, type Source, statedSource } from './read-log.js';

/**
 * What stands for the content of a source that comes of the records of a product; the same for no record.
 *
 * @param earlier the contents of an earlier run: those of a record that is the same are not worked out again
 */
export function contentOfRecords(
  { records, referencesOf }: Pick<ProductSetting, 'records' | 'referencesOf'>,
  earlier: ReadonlyMap<Source, string>,
): (source: Source) => string {
  return (source) => {
    if (source === statedSource) return records.stated.digest;
    const field = fieldOfSource(source);
    const file = field?.file ?? source.slice(source.indexOf(' ') + 1);
    const record = records.inFile(file);
    if (record === undefined) return '';
    const whole = recordSource(file);
    if (source === whole) return record.sha256;
    const known = earlier.get(whole) === record.sha256 ? earlier.get(source) : undefined;
    if (known !== undefined) return known;
    if (field !== undefined) return contentAt(record.data, field.pointer);
    if (source === referencesSource(file)) return hashOf(referencesOf(record));
    if (source === leavesSource(file)) return hashOf(records.leavesOf(record).map((place) => place.map(nameLeaf)));
    throw new Error(`no source of records: ${source}`);
  };
}

function nameLeaf({ field, choices }: Leaf) {
  return [field.pointer, choices];
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
