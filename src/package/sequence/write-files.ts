import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isFileSystemError } from '../file-system-error.js';
import { mapInParallel } from '../map-in-parallel.js';
import { type FileHashes, hashPieces, openFile } from './hash-file.js';
import type { PackagedFile } from './package-writer.js';
import type { OnProgress } from './read-build.js';
import type { RecordedFile } from './sequence-record.js';
import type { WriteTrouble } from './write-trouble.js';

const width = 8;

/**
 * Writes the files below a folder, hashing what goes to the disk. A copy must still have the hash it was planned with.
 * After the first trouble no further file is begun, and those under way are waited for, so that the caller may clear up.
 */
export async function writeFiles(
  folder: string,
  files: readonly PackagedFile[],
  onProgress: OnProgress,
): Promise<readonly RecordedFile[] | WriteTrouble> {
  const written: RecordedFile[] = [];
  let trouble: WriteTrouble | undefined;
  const folders = new Map<string, Promise<unknown>>();
  const ensure = (path: string) => {
    const known = folders.get(path) ?? mkdir(path, { recursive: true });
    folders.set(path, known);
    return known;
  };
  await mapInParallel(files, width, async (file) => {
    if (trouble !== undefined) return;
    onProgress({ done: written.length, total: files.length, document: file.path });
    try {
      await ensure(dirname(join(folder, file.path)));
      const hashes = await writeFile(join(folder, file.path), file);
      if ('kind' in hashes) trouble ??= hashes;
      else written.push({ path: file.path, ...hashes });
    } catch (error) {
      if (!isFileSystemError(error)) throw error;
      trouble ??= { kind: 'disk', error };
    }
  });
  onProgress({ done: files.length, total: files.length, document: '' });
  return trouble ?? written;
}

async function writeFile(target: string, file: PackagedFile): Promise<FileHashes | WriteTrouble> {
  const handle = await open(target, 'wx');
  try {
    const hashes = await hashPieces(piecesOf(file), (piece) => writeAll(handle, piece));
    if ('copy' in file && hashes.sha256 !== file.copy.sha256) return { kind: 'source', path: file.copy.source };
    await handle.sync();
    return hashes;
  } catch (error) {
    // A source that cannot be read any more is told apart from a target that cannot be written.
    if ('copy' in file && isFileSystemError(error) && error.path === file.copy.source) {
      return { kind: 'source', path: file.copy.source };
    }
    throw error;
  } finally {
    await handle.close();
  }
}

function piecesOf(file: PackagedFile): AsyncIterable<Uint8Array> {
  if ('copy' in file) return openFile(file.copy.source);
  if ('parts' in file) return file.parts();
  return single(file.bytes);
}

async function* single(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

async function writeAll(handle: FileHandle, piece: Uint8Array): Promise<void> {
  for (let written = 0; written < piece.length; ) {
    written += (await handle.write(piece, written)).bytesWritten;
  }
}
