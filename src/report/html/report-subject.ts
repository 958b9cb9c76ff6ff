import type { DocumentModel } from '../../assemble/document-model.js';
import type { LabelOf } from '../../check/judgement.js';
import type { RecordIndex } from '../../check/record-index.js';
import type { Location } from '../../diagnostics/diagnostic.js';
import type { Json } from '../../load/parsed-file.js';

/** One product as the page tells of it, besides what was found: its records and its documents. */
export interface ReportSubject {
  readonly product: string;
  readonly isSynthetic: boolean;
  /** The files of the product as they were read, whether or not they satisfy their schemas; and files of official texts. */
  readonly sources: readonly SourceText[];
  /** None where the records do not hold together. */
  readonly records?: RecordIndex;
  readonly labelOf?: LabelOf;
  /** As composed, whether or not they were drawn. */
  readonly documents: readonly DocumentModel[];
  /** The manifest of the earlier build that the dossier record names, and the name of its saved copy. */
  readonly baseline?: { readonly file: string; readonly text: string };
  /** Records of sequences that were filed, in the order the dossier record names them. */
  readonly filed: readonly { readonly file: string; readonly text: string }[];
}

/** A file values come from. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly data: Json;
  locate(pointer: string): Location;
}
