import type {
  HistoryColumn,
  InventoryColumn,
  InventoryModule,
  SequenceCell,
  SequenceColumn,
  SequenceRow,
  SequenceText,
} from '../../assemble/sequence-text.js';
import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import type { SectionMap } from '../../sections/section-map.js';
import type { PlacedEntry } from '../sequence/package-writer.js';
import type { Operation, SequenceEntry, SequencePlan } from '../sequence/sequence-plan.js';
import { type ListedFile, listDossier } from './list-dossier.js';
import { formatNames, operationNames, stateNames, words } from './sequence-words.js';

/** The sequence in words and figures: inventory of the whole dossier, what changed, and all sequences so far. */
export function sequenceText(plan: SequencePlan, placed: readonly PlacedEntry[], sections: SectionMap): SequenceText {
  const { entries, history, sequence, format } = plan;
  const all = [...history, { ...plan, entries: entries.filter(isOperation) }];
  return {
    number: sequence,
    formatName: formatNames[format],
    documentCount: entries.filter(({ operation }) => operation !== 'delete').length,
    inventory: inventoryOf(listDossier(plan, placed), sections),
    changes: history.length === 0 ? [] : entries.filter(isOperation).map(changeOf),
    sequences: sequencesOf(all),
    histories: historiesOf(all, entries),
  };
}

function isOperation(entry: SequenceEntry): entry is SequenceEntry & { readonly operation: Operation } {
  return entry.operation !== 'unchanged';
}

function inventoryOf(files: readonly ListedFile[], sections: SectionMap): readonly InventoryModule[] {
  return sections.sections
    .filter(({ level }) => level === 1)
    .map(({ module, title }) => ({
      title: sentence(words.module, { module, title: title ?? { ru: '', en: '' } }),
      rows: files.filter(({ entry }) => sections.get(entry.section)?.module === module).map(rowOf),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function rowOf({ entry, path, pages, bytes, sha256 }: ListedFile): SequenceRow<InventoryColumn> {
  const name = path.lastIndexOf('/') + 1;
  return {
    section: exact(entry.section),
    title: { lines: [entry.title] },
    code: entry.documentCode === undefined ? nothing : exact(entry.documentCode),
    file: { exact: [path.slice(0, name), path.slice(name)] },
    pages: pages === undefined ? nothing : { count: pages },
    bytes: { count: bytes },
    sha256: { exact: sha256.match(/.{32}/g) ?? [] },
    operation: { lines: [operationNames[entry.operation]] },
  };
}

function changeOf({ section, title, operation, reason }: SequenceEntry): SequenceText['changes'][number] {
  return {
    section: exact(section),
    title: { lines: [title] },
    operation: { lines: [operationNames[operation]] },
    reason: { lines: reason === undefined ? [] : [reason] },
  };
}

/** A sequence of the past or the one being packaged. */
interface Told {
  readonly sequence: string;
  readonly asOf: string;
  readonly isDraft: boolean;
  readonly entries: readonly {
    readonly identity: string;
    readonly section: string;
    readonly title: Bilingual;
    readonly operation: Operation;
    readonly reason?: Bilingual;
  }[];
}

function sequencesOf(all: readonly Told[]): readonly SequenceRow<SequenceColumn>[] {
  let inForce = 0;
  return all.map(({ sequence, asOf, isDraft, entries }) => {
    const count = (wanted: Operation) => entries.filter(({ operation }) => operation === wanted).length;
    inForce += count('new') - count('delete');
    return {
      number: exact(sequence),
      date: { date: asOf },
      state: { lines: [stateNames[isDraft ? 'draft' : 'submission']] },
      created: { count: count('new') },
      replaced: { count: count('replace') },
      deleted: { count: count('delete') },
      inForce: { count: inForce },
    };
  });
}

/** Documents in the order of the dossier; those gone in an earlier sequence come last, as they went. */
function historiesOf(all: readonly Told[], entries: readonly SequenceEntry[]): readonly SequenceRow<HistoryColumn>[] {
  const steps = new Map<string, Bilingual[]>();
  const changed = new Set(all.slice(1).flatMap((told) => told.entries.map(({ identity }) => identity)));
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
    return [{ section: exact(entry.section), title: { lines: [entry.title] }, history: { lines } }];
  });
}

function exact(text: string): SequenceCell {
  return { exact: [text] };
}

/** Prints as a dash. */
const nothing: SequenceCell = { exact: [] };
