import type { Language, Profile } from '../diagnostics/diagnostic.js';

/** The file name by which a folder under `out/` is known to be ours. */
export const manifestName = 'manifest.json';
export const checklistName = 'checklist.json';
export const checklistCsvName = 'checklist.csv';
export const reportName = 'report.html';

/** A file some output was made from: a record, a template, or a file of section titles. */
export interface SourceHash {
  readonly file: string;
  readonly sha256: string;
}

/** What is known of one output file. `path` is relative to the product's folder, with `/`. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The fields below are absent for files that are not documents (the checklist); `section` also for working documents. */
  readonly document?: string;
  readonly section?: string;
  readonly language?: Language;
  readonly format?: string;
  readonly documentCode?: string;
  /** Handed in ready rather than made from a template. */
  readonly isAttached?: true;
  readonly pages?: number;
  readonly sources?: readonly SourceHash[];
}

/** The facts every document of one build shares; a partial build may only join a build with equal ones. */
export interface BuildFacts {
  readonly product: string;
  readonly profile: Profile;
  /** ISO date the dossier states its facts for. */
  readonly asOf: string;
  readonly synthetic: boolean;
  /** Name and version of the program: `dossier 0.1.0`. */
  readonly tool: string;
  /** One hash for all records, whether or not a document prints them. */
  readonly records?: string;
}

export interface Manifest extends BuildFacts {
  readonly manifestVersion: 1;
  /** True once `--only` has replaced some documents: the rest may be older than the records. */
  readonly partial: boolean;
  readonly files: readonly FileFacts[];
}

/** Reads a manifest of ours; `undefined` for anything else. Written by us, so the first level is proof enough. */
export function parseManifest(text: string): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isManifest(value) ? value : undefined;
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'manifestVersion' in value &&
    value.manifestVersion === 1 &&
    'product' in value &&
    typeof value.product === 'string' &&
    'tool' in value &&
    'files' in value &&
    Array.isArray(value.files) &&
    value.files.every(isFileFacts)
  );
}

function isFileFacts(value: unknown): value is FileFacts {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    isInside(value.path) &&
    'sha256' in value &&
    typeof value.sha256 === 'string'
  );
}

/** A path of a damaged manifest must not lead a copy out of the product's folder. */
function isInside(path: string): boolean {
  return !/^[/\\]|[:\\]/.test(path) && !path.split('/').includes('..');
}
