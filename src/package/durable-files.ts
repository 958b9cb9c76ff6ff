import { closeSync, fsyncSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeOver } from './take-over.js';

export interface FileToWrite {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes the files and returns when they, and the names of the folders above them, have reached the disk.
 *
 * @param earlier a folder on the same disk, written in the same way, where many of them may lie under the same names
 */
export function writeFolder(folder: string, files: readonly FileToWrite[], earlier: string): void {
  mkdirSync(folder, { recursive: true });
  const folders = new Set<string>([folder]);
  const written: string[] = [];
  for (const { path: name, bytes } of files) {
    const path = join(folder, name);
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    for (let parent = dirname(path); parent !== folder; parent = dirname(parent)) folders.add(parent);
    if (takeOver(join(earlier, name), path, bytes)) continue;
    writeFileSync(path, bytes);
    written.push(path);
  }
  // Only now: a disk that is given all at once takes less time for it than file by file.
  for (const path of written) syncFile(path);
  for (const name of [...folders].sort().reverse()) syncFolder(name);
}

export function writeDurably(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes);
  syncFile(path);
}

function syncFile(path: string): void {
  // Windows syncs only what is open for writing.
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes renames and new names in a folder durable. Windows cannot open a folder and keeps its names durable itself. */
export function syncFolder(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(handle);
  } catch {
    // Some network file systems refuse to sync a folder; the files themselves are safe by then.
  } finally {
    closeSync(handle);
  }
}
