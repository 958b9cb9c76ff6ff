import { createHash } from 'node:crypto';
import type { World } from '../world.js';

/**
 * Hash of every file a build may read, by name and content. `undefined` where a file cannot be read now: what it would
 * say is not known.
 */
export function inputDigest(world: World): string | undefined {
  const hash = createHash('sha256');
  for (const area of ['content', 'templates', 'schemas'] as const) {
    for (const listed of world.list(area)) {
      const read = world.read(listed, Number.MAX_SAFE_INTEGER);
      if ('trouble' in read && read.trouble === 'unreadable') return undefined;
      const told = 'trouble' in read ? read.trouble : createHash('sha256').update(read.bytes).digest('hex');
      hash.update(`${area} ${JSON.stringify([listed.file, listed.name])} ${told}\n`);
    }
  }
  return hash.digest('hex');
}
