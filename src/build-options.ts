import type { KeptDocumentsOf } from './assemble/kept/kept-documents.js';
import type { KeptAnswersOf } from './check/reads/kept-answers.js';
import type { Profile } from './diagnostics/diagnostic.js';
import type { KeptNotes } from './load/kept-notes.js';
import type { PackageAhead } from './package-ahead.js';
import type { DrawingsAhead } from './render/drawings-ahead.js';
import type { KeptDrawings } from './render/kept-drawings.js';
import type { DrawingLimits } from './render/pool/render-pool.js';

/** What the command line decides about a build. Time, language and files come from nowhere else. */
export interface BuildOptions {
  /** Product folders; absent: all of them. */
  readonly products?: readonly string[];
  /** Sections to render, each with all below it; absent: all of them. */
  readonly only?: readonly string[];
  /** In place of the profile each dossier record names. */
  readonly profile?: Profile;
  /** In place of the date each dossier record names, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** Present: sound dossiers are rendered and packed; absent: everything is only checked. */
  readonly packing?: Packing;
  /** What earlier runs worked out; absent: all is worked out anew. */
  readonly kept?: KeptWork | undefined;
}

/** Work of earlier runs that this one need not do again where nothing it followed from has changed. */
export interface KeptWork {
  readonly answers: KeptAnswersOf;
  readonly documents: KeptDocumentsOf;
  readonly notes: KeptNotes;
}

/** How far rendering has come: `done` of `total` documents, `document` being in work or just done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly document: string;
}

export interface Packing {
  /** Name and version of the program, for the manifest. */
  readonly tool: string;
  readonly onProgress: (progress: Progress) => void;
  readonly drawing: DrawingLimits;
  /** For a large dossier, drawn while it is being made. */
  readonly ahead?: DrawingsAhead | undefined;
  /** Gets what is known of the package of a product before the package is whole. */
  readonly begin: (product: string) => PackageAhead;
  /** Of earlier runs; absent: every document is drawn. */
  readonly drawings: KeptDrawings | undefined;
}
