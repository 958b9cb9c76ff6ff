import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export interface FileHashes {
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly md5: string;
}

/** Read at once: large enough that hashing, not waiting, takes the time; small enough for many files side by side. */
const pieceBytes = 256 * 1024;

export function openFile(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: pieceBytes });
}

/**
 * Hashes what flows by, handing each piece to `keep` before the next one is read. Memory does not grow with the file.
 * Throws the file system's error.
 */
export async function hashPieces(
  pieces: AsyncIterable<Uint8Array>,
  keep: (piece: Uint8Array) => Promise<void> | void = () => undefined,
): Promise<FileHashes> {
  const [sha256, md5] = [createHash('sha256'), createHash('md5')];
  let bytes = 0;
  for await (const piece of pieces) {
    sha256.update(piece);
    md5.update(piece);
    bytes += piece.length;
    await keep(piece);
  }
  return { bytes, sha256: sha256.digest('hex'), md5: md5.digest('hex') };
}

export function hashFile(path: string): Promise<FileHashes> {
  return hashPieces(openFile(path));
}

export function hashBytes(bytes: Uint8Array): FileHashes {
  const hash = (name: 'sha256' | 'md5') => createHash(name).update(bytes).digest('hex');
  return { bytes: bytes.length, sha256: hash('sha256'), md5: hash('md5') };
}
