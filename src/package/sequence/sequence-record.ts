import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { FileHashes } from './hash-file.js';
import type { DocumentFacts, FiledFormat, Operation, SequenceFacts } from './sequence-plan.js';

/** A file of a sequence as it was written; `path` from the application folder, with `/`. */
export interface RecordedFile extends FileHashes {
  readonly path: string;
}

/** A filed file of one document. */
export interface RecordedDocumentFile extends RecordedFile {
  readonly format: FiledFormat;
  readonly pages?: number;
}

/** What a sequence did with one document. */
export interface RecordedEntry extends DocumentFacts {
  readonly operation: Operation;
  /** Leaf id or number of the document, as the format names it. */
  readonly id: string;
  /** The XML that lists it, from the application folder. */
  readonly index: string;
  /** The PDF first; empty for a deleted document. */
  readonly files: readonly RecordedDocumentFile[];
  /** The sequence in which the document replaced or deleted here was current, and its id there. */
  readonly earlier?: { readonly sequence: string; readonly id: string };
  readonly reason?: Bilingual;
}

/** `DIR/NNNN-record.json`: what one sequence holds, beside it and not part of it. */
export interface SequenceRecord extends SequenceFacts {
  readonly recordVersion: 1;
  /** New, replaced and deleted documents. */
  readonly entries: readonly RecordedEntry[];
  /** Every file below `NNNN/` and `NNNN-workingdocuments/`, so that a sequence changed by hand is noticed. */
  readonly files: readonly RecordedFile[];
  /** How names were spelled in headings, by the writer's own keys. */
  readonly spellings: Readonly<Record<string, string>>;
  /** SHA-256 of the record of the sequence before; absent in the first one. */
  readonly previousRecord?: string;
}
