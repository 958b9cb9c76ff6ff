import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.js';
import type { Checklist } from '../../readiness/checklist.js';
import { isFileSystemError } from '../file-system-error.js';
import { checklistName, type FileFacts, type Manifest, manifestName, parseManifest } from '../manifest.js';
import { mapInParallel } from '../map-in-parallel.js';
import { type FileHashes, hashPieces, openFile } from './hash-file.js';
import { changedBuild, draftBuild, missingDocuments, noBuild, partialBuild } from './package-findings.js';

/** How far reading or writing has come, for the person who waits. */
export type OnProgress = (progress: {
  readonly done: number;
  readonly total: number;
  readonly document: string;
}) => void;

/** `folder` is the absolute path of `out/<product>`, `shown` its name in messages. */
export interface BuildPlace {
  readonly folder: string;
  readonly shown: string;
}

export interface FinishedBuild {
  readonly manifest: Manifest;
  /** Every file of the manifest that could be read, by its path. */
  readonly files: ReadonlyMap<string, BuiltFile>;
}

export interface BuiltFile extends FileHashes {
  /** Of the header of a PDF: `1.7`. */
  readonly pdfVersion?: string;
}

/** More at a time does not make one disk faster. */
const width = 8;

/** Reads a finished build and proves every file against its manifest. No value where there is nothing to go on with. */
export async function readBuild(
  place: BuildPlace,
  isDraft: boolean,
  onProgress: OnProgress,
): Promise<Staged<FinishedBuild | undefined>> {
  const manifest = await readManifest(place);
  if (manifest === undefined) return { value: undefined, diagnostics: [noBuild(place.shown)] };

  const diagnostics: Diagnostic[] = [];
  if (manifest.partial) diagnostics.push(partialBuild(place.shown));
  if (manifest.profile === 'draft' && !isDraft) diagnostics.push(draftBuild(place.shown));

  const files = await readFiles(place, manifest.files, onProgress);
  const changed = manifest.files.filter(({ path, sha256 }) => files.get(path)?.sha256 !== sha256);
  if (changed.length > 0) diagnostics.push(changedBuild(changed.map(({ path }) => `${place.shown}/${path}`)));
  else diagnostics.push(...(await judgeCompleteness(place, isDraft)));
  return { value: { manifest, files }, diagnostics };
}

async function readManifest({ folder }: BuildPlace): Promise<Manifest | undefined> {
  try {
    return parseManifest(await readFile(join(folder, manifestName), 'utf8'));
  } catch (error) {
    if (isFileSystemError(error)) return undefined;
    throw error;
  }
}

/** A file that cannot be read is left out, and so does not agree with the manifest. */
async function readFiles(
  { folder }: BuildPlace,
  listed: readonly FileFacts[],
  onProgress: OnProgress,
): Promise<ReadonlyMap<string, BuiltFile>> {
  const files = new Map<string, BuiltFile>();
  let done = 0;
  await mapInParallel(listed, width, async ({ path }) => {
    onProgress({ done, total: listed.length, document: path });
    try {
      files.set(path, await readBuiltFile(join(folder, path)));
    } catch (error) {
      if (!isFileSystemError(error)) throw error;
    }
    done += 1;
  });
  onProgress({ done: listed.length, total: listed.length, document: '' });
  return files;
}

async function readBuiltFile(path: string): Promise<BuiltFile> {
  let start: string | undefined;
  const hashes = await hashPieces(openFile(path), (piece) => {
    start ??= Buffer.from(piece.subarray(0, 8)).toString('latin1');
  });
  const pdfVersion = /^%PDF-(\d\.\d)$/.exec(start ?? '')?.[1];
  return { ...hashes, ...(pdfVersion !== undefined && { pdfVersion }) };
}

const unready = ['gap', 'missing', 'refused', 'not-built'];

async function judgeCompleteness({ folder, shown }: BuildPlace, isDraft: boolean): Promise<Diagnostic[]> {
  let checklist: Checklist;
  try {
    // Its bytes are the ones we wrote, so its shape is ours.
    checklist = JSON.parse(await readFile(join(folder, checklistName), 'utf8'));
  } catch (error) {
    if (isFileSystemError(error) || error instanceof SyntaxError) return [changedBuild([`${shown}/${checklistName}`])];
    throw error;
  }
  const lacking = checklist.rows.filter(({ documents }) =>
    documents.some(({ isRequired, state }) => isRequired && unready.includes(state)),
  );
  return lacking.length === 0
    ? []
    : [
        missingDocuments(
          lacking.map(({ section }) => section),
          isDraft,
        ),
      ];
}
