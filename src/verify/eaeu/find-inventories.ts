import type { PackageFiles } from '../package-files/package-files.js';
import { PackageReadError } from '../package-files/package-files.js';
import type { SequenceFolder } from '../verify-rule.js';
import { r022Root } from './read-r022.js';

/** Enough of a file to meet its root element behind declarations and comments. */
const opening = 16 * 1024;

export interface FoundInventories {
  readonly inventories: readonly string[];
  /** An XML file could not be read, so that an inventory may be there and unseen. */
  readonly isUnsure: boolean;
}

/** The inventories of a sequence: its XML files whose root is that of R.022, wherever in the sequence they lie. */
export async function findInventories(files: PackageFiles, { path }: SequenceFolder): Promise<FoundInventories> {
  const folder = path === '' ? '' : `${path}/`;
  const inventories: string[] = [];
  let isUnsure = false;
  for (const entry of files.entries) {
    if (!/\.xml$/i.test(entry.path) || !entry.path.startsWith(folder)) continue;
    const start = await readOpening(files, entry.path);
    if (start === undefined) isUnsure = true;
    else if (hasRoot(start)) inventories.push(entry.path);
  }
  return { inventories, isUnsure };
}

/** Read as one-byte characters: names of elements are in Latin letters in every encoding but UTF-16, whose zeros go. */
async function readOpening(files: PackageFiles, path: string): Promise<string | undefined> {
  let start = '';
  try {
    for await (const piece of files.open(path)) {
      start += Buffer.from(piece.buffer, piece.byteOffset, Math.min(piece.byteLength, opening)).toString('latin1');
      if (start.length >= opening) break;
    }
  } catch (error) {
    if (!(error instanceof PackageReadError)) throw error;
    return undefined;
  }
  return start.replaceAll('\0', '');
}

function hasRoot(start: string): boolean {
  return new RegExp(`<([\\w.-]+:)?${r022Root}[\\s>/]`).test(start);
}
