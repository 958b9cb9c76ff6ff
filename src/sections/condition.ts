import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { DataNode } from './data-node.js';
import { sourceOf, type WordingSource } from './wording-source.js';

/** When a document is needed, as a question to the records. */
export interface Condition {
  readonly text: Bilingual;
  /** What the checklist says where the condition does not hold. */
  readonly otherwise: Bilingual;
  readonly source: WordingSource;
  readonly test: RecordTest;
}

/**
 * Holds if the value at `at` of some record of the kind satisfies the JSON Schema `is`. A value the record leaves out
 * answers no or, where `missing` is `open`, leaves the question open, as a typed absence does.
 */
export interface RecordTest {
  readonly record: string;
  /** JSON Pointer; empty: the record itself. */
  readonly at: string;
  readonly is: object;
  readonly missing: 'no' | 'open';
}

/** Reads the conditions by their keys. `circumstance` names a yes-or-no field of the document plan. */
export function readConditions(
  table: DataNode,
  sources: ReadonlyMap<string, WordingSource>,
): ReadonlyMap<string, Condition> {
  return new Map(
    table.keys().map((key) => {
      const row = table.at(key);
      return [
        key,
        {
          text: row.at('text').bilingual(),
          otherwise: row.at('otherwise').bilingual(),
          source: sourceOf(row, sources),
          test: row.at('test').isPresent ? readTest(row.at('test')) : circumstanceTest(row.at('circumstance').text()),
        },
      ];
    }),
  );
}

/** `record` is the kind where the test itself names none. */
export function readTest(row: DataNode, record?: string): RecordTest {
  return {
    record: record ?? row.at('record').text(),
    at: row.at('at').isPresent ? row.at('at').text() : '',
    is: row.at('is').isPresent ? row.at('is').object() : {},
    missing: row.at('missing').isPresent ? row.at('missing').oneOf(['no', 'open']) : 'no',
  };
}

function circumstanceTest(name: string): RecordTest {
  const is = { type: 'object', properties: { applies: { const: true } } };
  return { record: 'document-plan', at: `/circumstances/${name}`, is, missing: 'open' };
}
