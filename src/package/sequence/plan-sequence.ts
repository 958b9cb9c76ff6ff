import type { FindReason } from '../../assemble/find-reason.js';
import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.js';
import { compareText } from '../../diagnostics/sort.js';
import type { SectionMap } from '../../sections/section-map.js';
import type { BuiltDocument } from './built-document.js';
import { currentState, type Filing } from './current-state.js';
import { noReason, nothingChanged } from './package-findings.js';
import type { PackageWriter } from './package-writer.js';
import type { EarlierFiling, SequenceEntry, SequencePlan } from './sequence-plan.js';

export interface SequenceInput extends Omit<SequencePlan, 'entries'> {
  /** Of the build, in any order. */
  readonly documents: readonly BuiltDocument[];
  readonly sections: SectionMap;
  readonly isFiled: PackageWriter['isFiled'];
  readonly findReason: FindReason;
}

/**
 * Decides what the sequence does with each document: by its identity whether it was filed before, by the hashes of its
 * filed files whether it has changed since. A document that moved to another section is deleted there and new here,
 * because its identity holds its place.
 */
export function planSequence(input: SequenceInput): Staged<SequencePlan> {
  const { documents, sections, isFiled, findReason, ...facts } = input;
  const state = currentState(facts.history);
  const present = new Set(documents.map(({ identity }) => identity));
  const gone = [...state.values()].filter(({ entry }) => !present.has(entry.identity));
  const entries = [
    ...documents.map((document) => decide(document, state.get(document.identity), isFiled)),
    ...gone.map(withdraw),
  ].map((entry) => giveReason(entry, findReason));

  const order = new Map(sections.sections.map(({ number }, index) => [number, index]));
  const positionOf = ({ section }: SequenceEntry) => order.get(section) ?? 0;
  entries.sort((a, b) => positionOf(a) - positionOf(b) || compareText(a.identity, b.identity));
  return { value: { ...facts, entries }, diagnostics: judge(entries, facts) };
}

function decide(document: BuiltDocument, filing: Filing | undefined, isFiled: PackageWriter['isFiled']): SequenceEntry {
  if (filing === undefined) return { ...document, operation: 'new' };
  const { section } = document;
  const filed = document.files.filter(({ format }) => isFiled({ section, format }));
  const before = filing.entry.files.map(({ format, sha256 }) => `${format} ${sha256}`);
  const isSame = filed.map(({ format, sha256 }) => `${format} ${sha256}`).join() === before.join();
  return { ...document, operation: isSame ? 'unchanged' : 'replace', earlier: earlierFiling(filing) };
}

function withdraw(filing: Filing): SequenceEntry {
  const {
    operation: _operation,
    files: _files,
    id: _id,
    index: _index,
    earlier: _earlier,
    reason: _reason,
    ...told
  } = filing.entry;
  return { ...told, operation: 'delete', files: [], earlier: earlierFiling(filing) };
}

function earlierFiling({ sequence, entry }: Filing): EarlierFiling {
  const [first] = entry.files;
  if (first === undefined) throw new Error(`filing without a file: ${entry.identity} in ${sequence}`);
  return { sequence, path: first.path, sha256: first.sha256, id: entry.id, index: entry.index };
}

function giveReason(entry: SequenceEntry, findReason: FindReason): SequenceEntry {
  if (entry.operation !== 'replace' && entry.operation !== 'delete') return entry;
  const reason = findReason(entry)?.value.reason;
  return reason === undefined ? entry : { ...entry, reason };
}

function judge(entries: readonly SequenceEntry[], facts: Omit<SequencePlan, 'entries'>): Diagnostic[] {
  const { sequence, history, isDraft } = facts;
  const sent = entries.filter(({ operation }) => operation !== 'unchanged');
  if (sent.length === 0) return [nothingChanged(history.at(-1)?.sequence ?? sequence)];
  const unexplained = sent.filter(({ operation, reason }) => operation !== 'new' && reason === undefined);
  if (unexplained.length === 0) return [];
  return [
    noReason(
      sequence,
      unexplained.map(({ document }) => document),
      isDraft,
    ),
  ];
}
