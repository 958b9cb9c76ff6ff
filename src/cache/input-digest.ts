import { createHash } from 'node:crypto';
import type { Area, World } from '../world.js';

/**
 * Hash of every file a build may read, by name and content. `undefined` where a file cannot be read now: what it would
 * say is not known.
 */
export function inputDigest(world: World): string | undefined {
  return digestOf(world, ['content', 'templates', 'schemas']);
}

/** The same of the schemas and what lies beside them: code lists, sections, limits. */
export function schemasDigest(world: World): string | undefined {
  return digestOf(world, ['schemas']);
}

function digestOf(world: World, areas: readonly Area[]): string | undefined {
  const hash = createHash('sha256');
  for (const area of areas) {
    for (const listed of world.list(area)) {
      const read = world.read(listed, Number.MAX_SAFE_INTEGER);
      if ('trouble' in read && read.trouble === 'unreadable') return undefined;
      const told = 'trouble' in read ? read.trouble : createHash('sha256').update(read.bytes).digest('hex');
      hash.update(`${area} ${JSON.stringify([listed.file, listed.name])} ${told}\n`);
    }
  }
  return hash.digest('hex');
}
