import { type PackagedEntry, type PackageFiles, PackageReadError } from './package-files.js';

/** How much of a file is in memory at a time while it is streamed. */
export const pieceBytes = 256 * 1024;

/** Collects a stream, refusing what is larger than `limit` before the first byte is read. */
export async function readWhole(
  entry: PackagedEntry | undefined,
  limit: number,
  open: PackageFiles['open'],
): ReturnType<PackageFiles['read']> {
  if (entry === undefined) throw new Error('only listed files are read');
  const { path, bytes } = entry;
  if (bytes > limit) return { trouble: { path, kind: 'too-large', detail: `${bytes} > ${limit}` } };
  const whole = new Uint8Array(bytes);
  let filled = 0;
  try {
    for await (const piece of open(path)) {
      whole.set(piece, filled);
      filled += piece.length;
    }
  } catch (error) {
    if (error instanceof PackageReadError) return { trouble: error.trouble };
    throw error;
  }
  return whole;
}
