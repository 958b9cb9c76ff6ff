import type { ChangeColumn, SequenceRow } from '../../assemble/sequence-text.js';
import { sentence } from '../../diagnostics/sentence.js';
import type { SequenceEntry } from '../sequence/sequence-plan.js';
import { exact, longestList, nothing, written } from './cells.js';
import { operationNames, words } from './sequence-words.js';

/** A row for each document sent or withdrawn; where they are very many, one for each section, operation and reason. */
export function changeRows(entries: readonly SequenceEntry[]): readonly SequenceRow<ChangeColumn>[] {
  const changed = entries.filter(({ operation }) => operation !== 'unchanged');
  if (changed.length <= longestList) return changed.map((entry) => rowOf(entry, entry.title));
  const groups = new Map<string, { readonly first: SequenceEntry; documents: number }>();
  for (const entry of changed) {
    const key = JSON.stringify([entry.section, entry.operation, entry.reason?.ru]);
    const group = groups.get(key);
    groups.set(key, { first: group?.first ?? entry, documents: (group?.documents ?? 0) + 1 });
  }
  return [...groups.values()].map(({ first, documents }) => rowOf(first, sentence(words.documents, { documents })));
}

function rowOf(
  { section, operation, reason }: SequenceEntry,
  title: SequenceEntry['title'],
): SequenceRow<ChangeColumn> {
  return {
    section: exact(section),
    title: written(title),
    operation: written(operationNames[operation]),
    reason: reason === undefined ? nothing : written(reason),
  };
}
