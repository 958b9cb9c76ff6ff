import { createHash } from 'node:crypto';
import type { World, WorldFile } from '../world.js';

/** Files kept as they were received, by their path below `saved/`; each with the SHA-256 of its bytes. */
export type SavedCopies = ReadonlyMap<string, string>;

/** A scan of an extract may be long, an export of a register is not. */
const MOST_BYTES = 100 * 1024 * 1024;

/** What lies below `content/<product>/saved/`: exports and extracts that records were read from, no records themselves. */
export function isSavedCopy({ name }: WorldFile): boolean {
  return /^[^/]+\/saved\//u.test(name);
}

/** The saved copies of one product. A file that cannot be read is not among them. */
export function readSavedCopies(world: World, product: string): SavedCopies {
  const folder = `${product}/saved/`;
  const files = world.list('content').filter((file) => file.name.startsWith(folder));
  return new Map(
    files.flatMap((file): [string, string][] => {
      const content = world.read(file, MOST_BYTES);
      if ('trouble' in content) return [];
      return [[file.name.slice(folder.length), createHash('sha256').update(content.bytes).digest('hex')]];
    }),
  );
}
