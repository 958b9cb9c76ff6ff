import { compareText } from '../../diagnostics/sort.js';
import { parseSequenceRecord } from '../../package/sequence/parse-record.js';
import type { Words } from './report-index.js';
import type { SequenceLine } from './report-parts.js';
import type { ReportSubject } from './report-subject.js';

/** What was filed, by the saved records of sequences, and the reasons the records state for the one in preparation. */
export function describeSequences({ records, filed }: ReportSubject): SequenceLine[] {
  const lines = new Map<string, SequenceLine>();
  for (const { text } of filed) {
    const record = parseSequenceRecord(text);
    if (record === undefined) continue;
    const { sequence, asOf, format, isDraft } = record;
    const entries = record.entries.map(({ operation, document, section, language, title, reason }) => ({
      operation,
      document,
      section,
      language,
      title,
      ...(reason && { reason }),
    }));
    lines.set(sequence, {
      sequence,
      isCurrent: false,
      asOf,
      format,
      isDraft,
      entries,
      reasons: reasonsFor(sequence, records),
    });
  }
  const stated = (records?.all('changes') ?? []).flatMap(({ data }) => data.sequences.map(({ sequence }) => sequence));
  const current = records?.all('dossier')[0]?.data.sequence;
  for (const sequence of [...stated, ...(typeof current === 'string' ? [current] : [])]) {
    if (lines.has(sequence)) continue;
    lines.set(sequence, { sequence, isCurrent: true, entries: [], reasons: reasonsFor(sequence, records) });
  }
  return [...lines.values()].sort((a, b) => compareText(a.sequence, b.sequence));
}

function reasonsFor(
  sequence: string,
  records: ReportSubject['records'],
): readonly { readonly about: string; readonly reason: Words }[] {
  return (records?.all('changes') ?? [])
    .flatMap(({ data }) => data.sequences)
    .filter((stated) => stated.sequence === sequence)
    .flatMap(({ reasons }) => reasons)
    .map(({ documents = [], sections = [], reason }) => ({
      about: [...documents, ...sections].join(', '),
      reason: { ru: reason.ru, en: reason.en },
    }));
}
