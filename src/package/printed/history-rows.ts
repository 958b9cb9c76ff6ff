import type { HistoryColumn, SequenceColumn, SequenceRow } from '../../assemble/sequence-text.js';
import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import type { Operation, SequenceEntry, SequenceFacts } from '../sequence/sequence-plan.js';
import type { RecordedEntry } from '../sequence/sequence-record.js';
import { exact, longestList, written } from './cells.js';
import { operationNames, stateNames, words } from './sequence-words.js';

/** A sequence of the past or the one being packaged. */
export interface Told extends Pick<SequenceFacts, 'sequence' | 'asOf' | 'isDraft'> {
  readonly entries: readonly Pick<RecordedEntry, 'identity' | 'section' | 'title' | 'operation' | 'reason'>[];
}

/** What each sequence did, in figures. */
export function sequenceRows(all: readonly Told[]): readonly SequenceRow<SequenceColumn>[] {
  let inForce = 0;
  return all.map(({ sequence, asOf, isDraft, entries }) => {
    const count = (wanted: Operation) => entries.filter(({ operation }) => operation === wanted).length;
    inForce += count('new') - count('delete');
    return {
      number: exact(sequence),
      date: { date: asOf },
      state: written(stateNames[isDraft ? 'draft' : 'submission']),
      created: { count: count('new') },
      replaced: { count: count('replace') },
      deleted: { count: count('delete') },
      inForce: { count: inForce },
    };
  });
}

/**
 * The documents that a sequence after the first changed, in the order of the dossier; those gone in an earlier sequence
 * come last. None where they are too many to read.
 */
export function historyRows(
  all: readonly Told[],
  entries: readonly SequenceEntry[],
): readonly SequenceRow<HistoryColumn>[] {
  const changed = new Set(all.slice(1).flatMap((told) => told.entries.map(({ identity }) => identity)));
  if (changed.size > longestList) return [];
  const steps = new Map<string, Bilingual[]>();
  for (const told of all) {
    for (const { identity, operation, reason } of told.entries) {
      if (!changed.has(identity)) continue;
      const args = { sequence: told.sequence, operation: operationNames[operation] };
      const step = reason === undefined ? sentence(words.step, args) : sentence(words.stepFor, { ...args, reason });
      steps.set(identity, [...(steps.get(identity) ?? []), step]);
    }
  }
  const known = new Map(entries.map((entry) => [entry.identity, entry]));
  const gone = new Map(all.flatMap((told) => told.entries).map((entry) => [entry.identity, entry]));
  const order = [...known.keys(), ...[...gone.keys()].filter((identity) => !known.has(identity))];
  return order.flatMap((identity) => {
    const lines = steps.get(identity);
    const entry = known.get(identity) ?? gone.get(identity);
    if (lines === undefined || entry === undefined) return [];
    return [{ section: exact(entry.section), title: written(entry.title), history: { lines } }];
  });
}
