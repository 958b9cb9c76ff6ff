import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';

/** Writes a file and returns when it has reached the disk. */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'w');
  try {
    writeFileSync(handle, bytes);
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
