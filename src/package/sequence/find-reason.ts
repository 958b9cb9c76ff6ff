import type { RecordIndex } from '../../check/record-index.js';
import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { isWithin } from '../package-plan.js';

/** Gives the reason `changes.yaml` states for the change of a document in one sequence. */
export type FindReason = (document: { readonly document: string; readonly section: string }) => Bilingual | undefined;

/** An entry that names documents or sections comes before one for the whole sequence, wherever it stands. */
export function readReasons(records: RecordIndex, sequence: string): FindReason {
  const reasons = records
    .all('changes')
    .flatMap(({ data }) => data.sequences)
    .filter((item) => item.sequence === sequence)
    .flatMap((item) => item.reasons);
  return ({ document, section }) => {
    const named = reasons.find(
      ({ documents = [], sections = [] }) => documents.includes(document) || isWithin(section, sections),
    );
    const general = reasons.find(({ documents, sections }) => documents === undefined && sections === undefined);
    return (named ?? general)?.reason;
  };
}
