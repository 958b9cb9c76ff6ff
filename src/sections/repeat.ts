import type { Bilingual } from '../diagnostics/diagnostic.js';
import { type RecordTest, readTest } from './condition.js';
import type { DataNode } from './data-node.js';

/** What a document is repeated over: records of a kind, or the items of a list of one record. */
export interface Repeat {
  /** What one of them is called. */
  readonly name: Bilingual;
  readonly record: string;
  /** Only records, or items of the list, that pass. */
  readonly only?: RecordTest;
  /** Where a record names the section its documents belong to. */
  readonly sectionAt?: string;
  /** Only records that some record of another kind names. */
  readonly namedBy?: { readonly record: string; readonly at: string };
  /** The list inside the record; absent: the records themselves are counted. */
  readonly listAt?: string;
  /** Where an item of the list holds its name. */
  readonly nameAt?: string;
  /** With none there is still one document due. */
  readonly atLeastOne: boolean;
  /** A single one adds nothing to the name of the document. */
  readonly plainWhenSingle: boolean;
  /** Why nothing is due where there are none; absent: nobody knows yet whether something is. */
  readonly none?: Bilingual;
}

export function readRepeats(table: DataNode): ReadonlyMap<string, Repeat> {
  return new Map(table.keys().map((key) => [key, readRepeat(table.at(key))]));
}

function readRepeat(row: DataNode): Repeat {
  const text = (key: 'sectionAt' | 'listAt' | 'nameAt') => (row.at(key).isPresent ? { [key]: row.at(key).text() } : {});
  const record = row.at('record').text();
  return {
    name: row.bilingual(),
    record,
    atLeastOne: row.at('atLeastOne').isPresent,
    plainWhenSingle: row.at('plainWhenSingle').isPresent,
    ...(row.at('only').isPresent && { only: readTest(row.at('only'), record) }),
    ...(row.at('none').isPresent && { none: row.at('none').bilingual() }),
    ...(row.at('namedBy').isPresent && {
      namedBy: { record: row.at('namedBy').at('record').text(), at: row.at('namedBy').at('at').text() },
    }),
    ...text('sectionAt'),
    ...text('listAt'),
    ...text('nameAt'),
  };
}
