import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../diagnostics/sort.js';
import { mapInParallel } from '../map-in-parallel.js';
import { hashFile } from './hash-file.js';
import type { SuppliedFile } from './package-writer.js';

const width = 8;

/**
 * The files anywhere below a folder whose name is wanted, sorted by path. Links are not followed. Throws the file
 * system's error where the folder cannot be read.
 */
export async function findSupplied(
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<readonly SuppliedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const wanted = entries
    .filter((entry) => entry.isFile() && isWanted(entry.name))
    .map(({ name, parentPath }) => ({ name, source: join(parentPath, name) }))
    .sort((a, b) => compareText(a.source, b.source));
  return mapInParallel(wanted, width, async (file) => ({ ...file, ...(await hashFile(file.source)) }));
}
