import { createHash } from 'node:crypto';
import type { KeptNotes, Notebook } from '../load/kept-notes.js';
import type { Cache, CacheKey } from './cache.js';

/**
 * Notes are small and many: all on one subject are one entry, read at once and written again where they changed.
 *
 * @param setting names what they follow from besides the files they are about: the program, the schemas, the products
 */
export function keepNotes(cache: Cache, setting: string): KeptNotes {
  return {
    lend<Note, Result>(subject: string, work: (notes: Notebook<Note>) => Result): Result {
      const digest = createHash('sha256').update(`${subject}\n${setting}`).digest('hex');
      const key: CacheKey = { kind: 'notes', digest };
      const content = cache.read(key);
      const entries: readonly (readonly [string, Note])[] =
        content === undefined ? [] : JSON.parse(new TextDecoder().decode(content));
      const earlier = new Map(entries);
      const current = new Map<string, Note>();
      const result = work({
        recall(about) {
          const known = earlier.get(about);
          if (known !== undefined) current.set(about, known);
          return known;
        },
        note: (about, note) => current.set(about, note),
      });
      const isSame = current.size === earlier.size && [...current.keys()].every((about) => earlier.has(about));
      if (!isSame) cache.write(key, new TextEncoder().encode(JSON.stringify([...current])));
      return result;
    },
  };
}
