import type { RecordIndex } from '../check/record-index.js';
import type { DossierRecord } from '../records/record.js';
import type { Changes } from '../records/record-types.js';
import { isWithin } from '../sections/is-within.js';

/** A reason as the register of changes states it. */
export interface StatedReason {
  readonly register: DossierRecord<'changes'>;
  /** Where in the register it stands. */
  readonly pointer: string;
  readonly value: Changes['sequences'][number]['reasons'][number];
}

/** Gives the reason the register of changes states for the change of a document in one sequence. */
export type FindReason = (document: {
  readonly document: string;
  readonly section: string;
}) => StatedReason | undefined;

/** An entry that names documents or sections comes before one for the whole sequence, wherever it stands. */
export function readReasons(records: RecordIndex, sequence: string): FindReason {
  const reasons = records.all('changes').flatMap((register) =>
    register.data.sequences.flatMap((item, position) =>
      item.sequence !== sequence
        ? []
        : item.reasons.map((value, place): StatedReason => {
            return { register, pointer: `/sequences/${position}/reasons/${place}`, value };
          }),
    ),
  );
  return ({ document, section }) => {
    const named = reasons.find(
      ({ value: { documents = [], sections = [] } }) => documents.includes(document) || isWithin(section, sections),
    );
    const general = reasons.find(({ value }) => value.documents === undefined && value.sections === undefined);
    return named ?? general;
  };
}
