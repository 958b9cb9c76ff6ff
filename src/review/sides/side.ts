import type { DocumentModel, Origin } from '../../assemble/document-model.js';
import type { RecordIndex } from '../../check/record-index.js';
import type { Language } from '../../diagnostics/diagnostic.js';
import type { SourceHash } from '../../package/manifest.js';

/** One state of the dossiers, as documents: what is compared. */
export interface Side {
  readonly kind: 'revision' | 'working-tree' | 'build' | 'package';
  /** As typed on the command line. */
  readonly typed: string;
  /** Of a revision. */
  readonly commit?: Commit;
  /** Sorted by name. */
  readonly products: readonly SideProduct[];
}

export interface Commit {
  /** 40 hexadecimal digits. */
  readonly hash: string;
  readonly author: string;
  /** `YYYY-MM-DD`, as the author's clock said. */
  readonly date: string;
  /** The first line of its message. */
  readonly subject: string;
}

/** One product of a side. */
export interface SideProduct {
  readonly product: string;
  /** In the order of the dossier; the working documents last. */
  readonly documents: readonly DocumentModel[];
  /** Files handed in ready, sorted by document; their text is nobody's here, only whether they are the same. */
  readonly attached: readonly AttachedFile[];
  /** The records they were made from, each with its places; absent where the side keeps documents only. */
  readonly records?: RecordIndex;
  /**
   * The files a document was made from: records, its template and the parts it includes, official titles; sorted. Equal
   * hashes of a template on both sides: only data changed. Empty where the side does not tell.
   */
  readonly sourcesOf: (document: DocumentModel) => readonly SourceHash[];
  /**
   * The fields that composing a document reads, printed or not, in no order; a document about the whole dossier reads
   * `everything`. It is composed once more for that. Absent where the side keeps documents only.
   */
  readonly readsOf?: (document: DocumentModel) => readonly Origin[] | 'everything';
  /** The fields from which it follows which documents there are. */
  readonly readsOfPlan?: () => readonly Origin[];
  /** Documents of which only the PDF is known: no build that is at hand made it. Absent: none. */
  readonly texts?: readonly DocumentModel[];
  /** A side that holds a part of the dossier: the other documents are not to be missed in it. Absent: it holds all. */
  readonly scope?: SideScope;
}

export interface AttachedFile {
  /** Id of the record that hands it in. */
  readonly document: string;
  readonly section: string;
  /** In the package of the product, with `/`. */
  readonly path: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Which documents a side can hold at all. */
export interface SideScope {
  readonly languages: readonly Language[];
  /** Only these documents, by their ids; absent: all of the dossier. */
  readonly documents?: readonly string[];
}
