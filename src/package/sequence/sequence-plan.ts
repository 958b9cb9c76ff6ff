import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import type { FileHashes } from './hash-file.js';
import type { SequenceRecord } from './sequence-record.js';

export type PackageFormat = 'eaeu' | 'ectd';

export const packageFormats: readonly PackageFormat[] = ['eaeu', 'ectd'];

export type Operation = 'new' | 'replace' | 'delete';

/** The formats in which a document of the dossier is filed. */
export type FiledFormat = 'pdf' | 'docx';

/** One file of a finished build, hashed as it was on disk when the build was judged. */
export interface SequenceFile extends FileHashes {
  readonly format: FiledFormat;
  /** Absolute path. */
  readonly source: string;
  readonly pages?: number;
  /** Of the header of a PDF: `1.7`. */
  readonly pdfVersion?: string;
}

/** Where the current state of a document was filed, before this sequence. */
export interface EarlierFiling {
  /** Four digits. */
  readonly sequence: string;
  /** Of its PDF, from the application folder. */
  readonly path: string;
  readonly sha256: string;
  /** Leaf id or number of the document, as the format names it. */
  readonly id: string;
  /** The XML that lists it, from the application folder. */
  readonly index: string;
}

/** What is known of a document of the dossier, whichever sequence files it. */
export interface DocumentFacts {
  /** Place and id of the document and its language, stable over all sequences: `3.2.P.1/m3-3-2-p-1-composition#ru`. */
  readonly identity: string;
  readonly document: string;
  readonly section: string;
  /** Two letters of ISO 639-1; attached documents may be in any language. */
  readonly language: string;
  readonly title: Bilingual;
  readonly documentCode?: string;
  /** Received ready, not made from a template. */
  readonly isAttached: boolean;
  /** ISO date: of an attached document as its record states it, if to the day; of a made one the date of the facts. */
  readonly issued?: string;
  /** The one of several substances or indications whose part of the dossier the document belongs to. */
  readonly group?: string;
  /** Id of the record it is about: a study, a licence. */
  readonly about?: string;
}

/** One document of the dossier and what the sequence does with it. */
export interface SequenceEntry extends DocumentFacts {
  /** `unchanged`: kept in the plan for the inventories, not sent again. */
  readonly operation: Operation | 'unchanged';
  /** The PDF first; empty for a deleted document. */
  readonly files: readonly SequenceFile[];
  /** Absent for a new document. */
  readonly earlier?: EarlierFiling;
  /** Why it was replaced or deleted, from `changes.yaml`. */
  readonly reason?: Bilingual;
}

/** What a sequence is, whatever it holds. */
export interface SequenceFacts {
  readonly product: string;
  readonly format: PackageFormat;
  /** Four digits. */
  readonly sequence: string;
  readonly isDraft: boolean;
  readonly isSynthetic: boolean;
  /** ISO date the dossier states its facts for: the only date a package may print. */
  readonly asOf: string;
  /** Name and version of the program. */
  readonly tool: string;
  /** Of the documents made from templates. */
  readonly language: Language;
}

/** One sequence before it has places and XML. Entries are in the order of the dossier, then by identity. */
export interface SequencePlan extends SequenceFacts {
  readonly entries: readonly SequenceEntry[];
  /** Every earlier sequence, the first one first. */
  readonly history: readonly SequenceRecord[];
}
