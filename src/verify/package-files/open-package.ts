import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { SequenceFolder } from '../verify-rule.js';
import { addFolder, enterFolder, leaveOut } from './enter-folder.js';
import { isNeighbour, isSequenceName, looksLikeSequence } from './look-like-sequence.js';
import { openFolder } from './open-folder.js';
import { openZip } from './open-zip.js';
import type { PackageFiles } from './package-files.js';
import type { ReadingLimits } from './reading-limits.js';

export interface OpenedPackage {
  readonly files: PackageFiles;
  /** Ascending by name. */
  readonly judged: readonly SequenceFolder[];
  readonly earlier: readonly SequenceFolder[];
  readonly isSingleSequence: boolean;
  /** The name of the application folder; absent where a ZIP holds the sequences without it. */
  readonly applicationName?: string;
}

export type OpenResult = OpenedPackage | { readonly refusal: 'missing' | 'not-a-package' };

/**
 * Opens a sequence folder, an application folder with all its sequences, or a ZIP of either. Beside a sequence folder the
 * lower-numbered ones are listed too: they are its history.
 */
export async function openPackage(typed: string, limits: ReadingLimits): Promise<OpenResult> {
  const path = await settle(typed);
  if (path === undefined) return { refusal: 'missing' };
  const status = await stat(path);
  if (status.isFile()) return openZipped(path, limits);
  if (!status.isDirectory()) return { refusal: 'not-a-package' };
  const names = await readdir(path);
  if (looksLikeSequence(names) && !(await holdsSequences(path, names))) return openSequence(path, limits);
  const files = await openFolder(path, limits, (name) => !isNeighbour(name));
  return {
    files,
    judged: sequencesIn(files),
    earlier: [],
    isSingleSequence: false,
    applicationName: basename(path),
  };
}

/** The typed path itself may be a link: the person at the keyboard chose it. */
async function settle(typed: string): Promise<string | undefined> {
  try {
    return await realpath(resolve(typed));
  } catch {
    return undefined;
  }
}

async function holdsSequences(path: string, names: readonly string[]): Promise<boolean> {
  for (const name of names) {
    if (isSequenceName(name) && (await lstat(join(path, name))).isDirectory()) return true;
  }
  return false;
}

async function openSequence(path: string, limits: ReadingLimits): Promise<OpenedPackage> {
  const name = basename(path);
  const isHistory = (other: string) => isSequenceName(name) && isSequenceName(other) && other < name;
  const files = await openFolder(dirname(path), limits, (other) => other === name || isHistory(other));
  const earlier = topFolders(files).filter((folder) => folder.name !== name);
  return { files, judged: [{ name, path: name }], earlier, isSingleSequence: true };
}

async function openZipped(path: string, limits: ReadingLimits): Promise<OpenedPackage> {
  const zip = await openZip(path, limits);
  const name = basename(path).replace(/\.zip$/i, '');
  // References between sequences count from the folder that the sequence would be unpacked into.
  if (looksLikeSequence(namesIn(zip))) {
    return { files: addFolder(zip, name), judged: [{ name, path: name }], earlier: [], isSingleSequence: true };
  }
  const { files: inner, applicationName } = enterWrappers({ files: zip });
  const files = leaveOut(inner, isNeighbour);
  const judged = sequencesIn(files);
  return {
    files,
    judged,
    earlier: [],
    isSingleSequence: judged.length === 1,
    ...(applicationName !== undefined && { applicationName }),
  };
}

type Wrapped = Pick<OpenedPackage, 'files' | 'applicationName'>;

/** A ZIP of an application folder holds the folder itself: paths count from inside it. */
function enterWrappers(wrapped: Wrapped): Wrapped {
  const { files } = wrapped;
  const folders = topFolders(files).filter(({ name }) => !/^(__MACOSX|\..*)$/.test(name));
  const [only] = folders;
  if (only === undefined || folders.length > 1 || sequencesIn(files).length > 0) return wrapped;
  return enterWrappers({ files: enterFolder(files, only.path), applicationName: only.name });
}

/** Every folder that is numbered or looks like a sequence whatever its name. */
function sequencesIn(files: PackageFiles): SequenceFolder[] {
  return topFolders(files).filter(
    ({ name, path }) => isSequenceName(name) || looksLikeSequence(namesIn(enterFolder(files, path))),
  );
}

function topFolders({ folders }: PackageFiles): SequenceFolder[] {
  return folders.filter((path) => !path.includes('/')).map((path) => ({ name: path, path }));
}

function namesIn({ entries, folders }: PackageFiles): Set<string> {
  return new Set([...entries.map(({ path }) => path), ...folders].map((path) => path.split('/')[0] ?? ''));
}
