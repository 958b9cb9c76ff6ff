import type { TemplateSet } from '../../assemble/check-templates.js';
import type { RecordIndex } from '../../check/record-index.js';
import type { Language, Staged } from '../../diagnostics/diagnostic.js';
import type { SubmissionProfile } from '../../sections/submission-profile.js';
import type { World } from '../../world.js';
import type { FileHashes } from './hash-file.js';
import type { FiledFormat, PackageFormat, SequenceFile, SequencePlan } from './sequence-plan.js';

/** A file handed in beside the build: a detached signature, a published DTD. */
export interface SuppliedFile extends FileHashes {
  /** Without folders. */
  readonly name: string;
  /** Absolute path. */
  readonly source: string;
}

/** What the command line chose for the formats. */
export interface PackageSettings {
  /** Version of the R.022 structure. */
  readonly r022: '1.0.0' | '1.1.0';
  /** Whether R.022 names the files by path or holds them itself. */
  readonly carrier: 'path' | 'embedded';
}

/** Everything a writer may read besides the plan. */
export interface LayoutContext {
  readonly world: World;
  /** Checked; brings the section map. */
  readonly templates: TemplateSet;
  readonly limits: SubmissionProfile;
  /** Of the product, validated. */
  readonly records: RecordIndex;
  /** Of the dossier, the leading one first. */
  readonly languages: readonly Language[];
  readonly settings: PackageSettings;
  /** `.sig` and `.p7s` files below `--signatures`, by path. */
  readonly signatures: readonly SuppliedFile[];
  /** Published DTD and stylesheet whose bytes have the published hash, by path in the sequence: `util/dtd/…`. */
  readonly published: ReadonlyMap<string, SuppliedFile>;
  /** The bytes of a file of the build, some at a time. */
  readonly open: (file: SequenceFile | SuppliedFile) => AsyncIterable<Uint8Array>;
}

/** A file of the sequence, `path` from the application folder with `/`: copied, given, or made while it is written. */
export type PackagedFile = { readonly path: string } & (
  | { readonly copy: SequenceFile | SuppliedFile }
  | { readonly bytes: Uint8Array }
  | { readonly parts: () => AsyncIterable<Uint8Array> }
);

/** Where the documents of a new or replaced entry went; for a deleted one there are no paths. */
export interface PlacedEntry {
  readonly identity: string;
  readonly id: string;
  /** The XML that lists it, from the application folder. */
  readonly index: string;
  /** From the application folder, in the order of the entry's filed files. */
  readonly paths: readonly string[];
}

export interface SequenceLayout {
  readonly files: readonly PackagedFile[];
  /** One for each entry that is not `unchanged`. */
  readonly placed: readonly PlacedEntry[];
  /** How names are spelled in headings: kept for the sequences to come, whatever the records say by then. */
  readonly spellings?: Readonly<Record<string, string>>;
}

/** Pure: equal plan and context give equal files. */
export type WriteLayout = (plan: SequencePlan, context: LayoutContext) => Promise<Staged<SequenceLayout>>;

export interface PackageWriter {
  readonly format: PackageFormat;
  /** Languages of made documents it can file. */
  readonly languages: readonly Language[];
  /** Whether such a file of a document is filed: only then a change of it makes the document `replace`. */
  readonly isFiled: (file: { readonly section: string; readonly format: FiledFormat }) => boolean;
  readonly layOut: WriteLayout;
}

/** A document about the sequence, for people: `inventory-ru.pdf`, `summary-of-changes-en.docx`, … */
export interface PrintedFile {
  /** Without folders. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Prints inventory, summary of changes and tracking table in the languages of the dossier. */
export type PrintSequenceDocuments = (
  plan: SequencePlan,
  placed: readonly PlacedEntry[],
  context: LayoutContext,
) => Promise<Staged<readonly PrintedFile[]>>;
