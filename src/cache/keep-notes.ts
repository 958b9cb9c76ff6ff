import { createHash } from 'node:crypto';
import type { KeptNotes, Notebook, OpenNotebook } from '../load/kept-notes.js';
import type { Cache, CacheKey } from './cache.js';

/**
 * Notes are small and many: all on one subject are one entry, read at once and written again where they changed.
 *
 * @param setting names what they follow from besides the files they are about: the program, the schemas, the products
 */
export function keepNotes(cache: Cache, setting: string): KeptNotes {
  const open = <Note>(subject: string) => openNotebook<Note>(cache, keyOf(subject, setting));
  return {
    open,
    lend<Note, Result>(subject: string, work: (notes: Notebook<Note>) => Result): Result {
      const notebook = open<Note>(subject);
      const result = work(notebook);
      notebook.close();
      return result;
    },
    async lendLong<Note, Result>(subject: string, work: (notes: Notebook<Note>) => Promise<Result>): Promise<Result> {
      const notebook = open<Note>(subject);
      const result = await work(notebook);
      notebook.close();
      return result;
    },
  };
}

function keyOf(subject: string, setting: string): CacheKey {
  const digest = createHash('sha256').update(`${subject}\n${setting}`).digest('hex');
  return { kind: 'notes', digest };
}

function openNotebook<Note>(cache: Cache, key: CacheKey): OpenNotebook<Note> {
  const content = cache.read(key);
  const entries: readonly (readonly [string, Note])[] =
    content === undefined ? [] : JSON.parse(new TextDecoder().decode(content));
  const earlier = new Map(entries);
  const current = new Map<string, Note>();
  return {
    recall(about) {
      const known = earlier.get(about);
      if (known !== undefined) current.set(about, known);
      return known;
    },
    note(about, note) {
      current.set(about, note);
    },
    close() {
      const isSame = current.size === earlier.size && [...current.keys()].every((about) => earlier.has(about));
      if (!isSame) cache.write(key, new TextEncoder().encode(JSON.stringify([...current])));
    },
  };
}
