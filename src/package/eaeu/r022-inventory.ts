import type { SequenceFile } from '../sequence/sequence-plan.js';

/** What an R.022 inventory says of one sequence. Texts are plain; dates are ISO dates. */
export interface R022Inventory {
  readonly id: string;
  /** Date and time of the inventory without a zone. */
  readonly dateTime: string;
  /** Two letters of the country the dossier is sent from. */
  readonly country: string;
  readonly applicationNumber?: string;
  readonly kindCode?: string;
  /** Remarks at the head of the file. */
  readonly remarks: readonly string[];
  readonly documents: readonly R022Document[];
}

/** One file of the sequence, or a document that is withdrawn. */
export interface R022Document {
  readonly id: string;
  /** Name of the file. */
  readonly name: string;
  readonly code: string;
  /** Only for “other document”. */
  readonly codeName?: string;
  /** Of issue. */
  readonly date: string;
  readonly validTo?: string;
  readonly issuer?: string;
  readonly attributes: readonly R022Attribute[];
  /** The PDF where the inventory holds the files itself. */
  readonly embedded?: SequenceFile;
  /** Four digits. */
  readonly sequence: string;
  readonly operation: 'new' | 'replace' | 'delete';
}

export interface R022Attribute {
  readonly kindCode?: string;
  readonly kindName?: string;
  readonly text: string;
}
