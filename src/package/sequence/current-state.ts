import type { RecordedEntry, SequenceRecord } from './sequence-record.js';

/** The last filing of a document that is still in force. */
export interface Filing {
  readonly sequence: string;
  /** ISO date the sequence stated its facts for. */
  readonly asOf: string;
  readonly entry: RecordedEntry;
}

/** The documents in force after all sequences, by identity. */
export function currentState(history: readonly SequenceRecord[]): ReadonlyMap<string, Filing> {
  const state = new Map<string, Filing>();
  for (const { sequence, asOf, entries } of history) {
    for (const entry of entries) {
      if (entry.operation === 'delete') state.delete(entry.identity);
      else state.set(entry.identity, { sequence, asOf, entry });
    }
  }
  return state;
}
