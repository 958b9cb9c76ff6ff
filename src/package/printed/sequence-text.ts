import type { SequenceText } from '../../assemble/sequence-text.js';
import { sentence } from '../../diagnostics/sentence.js';
import type { SectionMap } from '../../sections/section-map.js';
import type { PlacedEntry } from '../sequence/package-writer.js';
import type { Operation, SequenceEntry, SequencePlan } from '../sequence/sequence-plan.js';
import { changeRows } from './change-rows.js';
import { historyRows, sequenceRows } from './history-rows.js';
import { inventoryModules, isTooLong } from './inventory-rows.js';
import { listDossier } from './list-dossier.js';
import { formatNames, inventoryNotes, listNames } from './sequence-words.js';

/** The sequence in words and figures: inventory of the whole dossier, what changed, and all sequences so far. */
export function sequenceText(plan: SequencePlan, placed: readonly PlacedEntry[], sections: SectionMap): SequenceText {
  const { entries, history, sequence, format } = plan;
  const files = listDossier(plan, placed);
  const all = [...history, { ...plan, entries: entries.filter(isOperation) }];
  return {
    number: sequence,
    formatName: formatNames[format],
    documentCount: entries.filter(({ operation }) => operation !== 'delete').length,
    inventoryNote: sentence(inventoryNotes[isTooLong(files) ? 'bySection' : 'byFile'], { list: listNames[format] }),
    inventory: inventoryModules(files, sections),
    changes: history.length === 0 ? [] : changeRows(entries),
    sequences: sequenceRows(all),
    histories: historyRows(all, entries),
  };
}

function isOperation(entry: SequenceEntry): entry is SequenceEntry & { readonly operation: Operation } {
  return entry.operation !== 'unchanged';
}
