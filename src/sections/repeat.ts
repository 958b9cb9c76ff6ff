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
  /** Where a record, or an item of the list, holds the name it is known by. */
  readonly nameAt: string;
  /** Where a record names the items of the section's group it belongs to; without it, it belongs to all. */
  readonly groupAt?: string;
  /** A single one adds nothing to the name of the document. */
  readonly plainWhenSingle: boolean;
  readonly whenNone: WhenNone;
}

/**
 * What follows where there is none: one document is due all the same, nothing is due for the reason given, or somebody
 * has to decide the question.
 */
export type WhenNone = 'one-is-due' | { readonly reason: Bilingual } | { readonly question: Bilingual };

export function readRepeats(table: DataNode): ReadonlyMap<string, Repeat> {
  return new Map(table.keys().map((key) => [key, readRepeat(table.at(key))]));
}

function readRepeat(row: DataNode): Repeat {
  const text = (key: 'sectionAt' | 'listAt' | 'groupAt') =>
    row.at(key).isPresent ? { [key]: row.at(key).text() } : {};
  const record = row.at('record').text();
  return {
    name: row.bilingual(),
    record,
    nameAt: row.at('nameAt').text(),
    plainWhenSingle: row.at('plainWhenSingle').isPresent,
    ...(row.at('only').isPresent && { only: readTest(row.at('only'), record) }),
    whenNone: readWhenNone(row),
    ...(row.at('namedBy').isPresent && {
      namedBy: { record: row.at('namedBy').at('record').text(), at: row.at('namedBy').at('at').text() },
    }),
    ...text('sectionAt'),
    ...text('listAt'),
    ...text('groupAt'),
  };
}

function readWhenNone(row: DataNode): WhenNone {
  if (row.at('none').isPresent) return { reason: row.at('none').bilingual() };
  return row.at('question').isPresent ? { question: row.at('question').bilingual() } : 'one-is-due';
}
