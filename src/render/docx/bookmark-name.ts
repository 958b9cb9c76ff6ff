import { createHash } from 'node:crypto';

/**
 * Name of a bookmark for a block. Word hides names that begin with an underscore, cuts them at 40 characters and takes
 * letters, digits and underscores only, so that an id itself will not do. `_Toc` and `_Ref` are Word's own prefixes:
 * when it builds its contents anew it clears the former away and puts others in.
 */
export function bookmarkName(prefix: '_Toc' | '_Ref', id: string): string {
  return `${prefix}${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;
}
