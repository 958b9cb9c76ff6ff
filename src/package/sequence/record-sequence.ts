import { compareText } from '../../diagnostics/sort.js';
import type { PackageWriter, PlacedEntry, SequenceLayout } from './package-writer.js';
import type { SequenceEntry, SequencePlan } from './sequence-plan.js';
import type { RecordedDocumentFile, RecordedEntry, RecordedFile, SequenceRecord } from './sequence-record.js';

export interface SequenceFiled {
  readonly plan: SequencePlan;
  readonly layout: SequenceLayout;
  readonly isFiled: PackageWriter['isFiled'];
  readonly written: readonly RecordedFile[];
  /** SHA-256 of the record of the sequence before. */
  readonly previousRecord?: string;
}

/** What the next sequence must know of this one. */
export function recordSequence({ plan, layout, isFiled, written, previousRecord }: SequenceFiled): SequenceRecord {
  const { entries, history: _history, ...facts } = plan;
  const placed = new Map(layout.placed.map((each) => [each.identity, each]));
  const files = new Map(written.map((file) => [file.path, file]));
  return {
    recordVersion: 1,
    ...facts,
    entries: entries.flatMap((entry) => recordEntry(entry, placed.get(entry.identity), files, isFiled)),
    files: [...written].sort((a, b) => compareText(a.path, b.path)),
    spellings: layout.spellings ?? {},
    ...(previousRecord !== undefined && { previousRecord }),
  };
}

function recordEntry(
  { operation, files, earlier, ...told }: SequenceEntry,
  place: PlacedEntry | undefined,
  written: ReadonlyMap<string, RecordedFile>,
  isFiled: PackageWriter['isFiled'],
): RecordedEntry[] {
  if (operation === 'unchanged') return [];
  if (place === undefined) throw new Error(`the writer gave no place to ${told.identity}`);
  const { section } = told;
  const filed = files.filter(({ format }) => isFiled({ section, format }));
  return [
    {
      ...told,
      operation,
      id: place.id,
      index: place.index,
      files: filed.map(({ format, pages }, position): RecordedDocumentFile => {
        const file = written.get(place.paths[position] ?? '');
        if (file === undefined) throw new Error(`the writer wrote no ${format} of ${told.identity}`);
        return { ...file, format, ...(pages !== undefined && { pages }) };
      }),
      ...(earlier !== undefined && { earlier: { sequence: earlier.sequence, id: earlier.id } }),
    },
  ];
}
