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

/** The bytes of a saved copy, by its path below `saved/`. Undefined where it is not there, or not the one meant. */
export function readSavedCopy(world: World, product: string, path: string, sha256: string): Uint8Array | undefined {
  const name = `${product}/saved/${path}`;
  const file = world.list('content').find((listed) => listed.name === name);
  if (file === undefined) return undefined;
  const content = world.read(file, MOST_BYTES);
  if ('trouble' in content) return undefined;
  return createHash('sha256').update(content.bytes).digest('hex') === sha256 ? content.bytes : undefined;
}
