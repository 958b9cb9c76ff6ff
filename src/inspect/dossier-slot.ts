import type { DocumentSlot } from '../attachments/document-slot.js';

/** A planned document with what stands in its place: documents made from templates, files handed in. */
export interface DossierSlot extends DocumentSlot {
  /** Ids of the documents; each stands for all languages. */
  readonly documents: readonly string[];
}
