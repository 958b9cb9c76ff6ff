import type { PlannedDocument } from '../plan/planned-document.js';
import type { Attachment } from './attachment.js';

/** A planned document with the files handed in for it: an original and, where it is foreign, its translation. */
export interface DocumentSlot {
  readonly planned: PlannedDocument;
  /** Refused ones are among them. */
  readonly attachments: readonly Attachment[];
}

/** The attachments of one product in their slots. */
export interface FilledSlots {
  /** One for each planned document, in the order of the plan. */
  readonly slots: readonly DocumentSlot[];
  /** Files of sections that ask for none, but may hold some. */
  readonly additional: readonly Attachment[];
}

/** A file that enters the dossier; `planned` is absent for one its section does not ask for. */
export interface AttachedFile {
  readonly attachment: Attachment;
  readonly planned?: PlannedDocument;
}

/** The files nothing is wrong with. */
export function attachedFiles({ slots, additional }: FilledSlots): readonly AttachedFile[] {
  const planned = slots.flatMap(({ planned, attachments }) =>
    attachments.map((attachment): AttachedFile => ({ attachment, planned })),
  );
  return [...planned, ...additional.map((attachment): AttachedFile => ({ attachment }))].filter(
    ({ attachment }) => !attachment.isRefused,
  );
}
