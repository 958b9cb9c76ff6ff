import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface FileToWrite {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes the files and returns when they, and the names of the folders above them, have reached the disk. */
export function writeFolder(folder: string, files: readonly FileToWrite[]): void {
  const folders = new Set<string>([folder]);
  for (const file of files) {
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    for (let parent = dirname(path); parent !== folder; parent = dirname(parent)) folders.add(parent);
    writeDurably(path, file.bytes);
  }
  for (const name of [...folders].sort().reverse()) syncFolder(name);
}

export function writeDurably(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'w');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
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
