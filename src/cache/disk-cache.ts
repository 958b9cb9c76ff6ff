import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cache, CacheKey } from './cache.js';

/** In bytes: the drawings of some ten dossiers. */
export const cacheSize = 1024 ** 3;

/** A cache on disk that is open for one run. */
export interface DiskCache extends Cache {
  /** Deletes what is beyond the size allowed, the oldest entries first; what this run has used stays. */
  trim(): void;
}

/**
 * Entries are files `<kind>/<digest>` below the folder: the SHA-256 of key and content, then the content. Several runs may
 * share the folder: an entry appears under its name whole. A disk that refuses is no error: nothing is kept then.
 *
 * @param most total size of the entries in bytes
 */
export function openDiskCache(folder: string, most: number): DiskCache {
  const used = new Set<string>();
  let hasWritten = false;
  return {
    read(key) {
      const path = placeOf(folder, key);
      const content = unseal(key, readOrNothing(path));
      if (content !== undefined) used.add(path);
      return content;
    },
    write(key, content) {
      const path = placeOf(folder, key);
      used.add(path);
      hasWritten = true;
      ignoreRefusal(() => {
        mkdirSync(dirname(path), { recursive: true });
        const partial = `${path}.${process.pid}.partial`;
        writeFileSync(partial, seal(key, content));
        renameSync(partial, path);
      });
    },
    trim() {
      if (hasWritten) ignoreRefusal(() => deleteOldest(folder, most, used));
    },
  };
}

const sealLength = 32;

function placeOf(folder: string, { kind, digest }: CacheKey): string {
  return join(folder, kind, digest);
}

function seal(key: CacheKey, content: Uint8Array): Uint8Array {
  return Buffer.concat([sealOf(key, content), content]);
}

/** The key is sealed with the content, so that a file under another's name is no entry. */
function sealOf({ kind, digest }: CacheKey, content: Uint8Array): Buffer {
  return createHash('sha256').update(`${kind} ${digest}\n`).update(content).digest();
}

function unseal(key: CacheKey, entry: Buffer | undefined): Uint8Array | undefined {
  if (entry === undefined || entry.length < sealLength) return undefined;
  const content = entry.subarray(sealLength);
  return sealOf(key, content).equals(entry.subarray(0, sealLength)) ? content : undefined;
}

function readOrNothing(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function deleteOldest(folder: string, most: number, used: ReadonlySet<string>): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(path);
      return { path, size, mtimeMs };
    })
    .sort((a, b) => a.mtimeMs - b.mtimeMs);
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of entries) {
    if (total <= most) return;
    if (used.has(path)) continue;
    rmSync(path, { force: true });
    total -= size;
  }
}

/** Another run may delete the same files, the disk may be full or closed: what is not kept is made again. */
function ignoreRefusal(change: () => void): void {
  try {
    change();
  } catch {
    // Nothing depends on it.
  }
}
