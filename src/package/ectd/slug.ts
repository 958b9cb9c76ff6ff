import { createHash } from 'node:crypto';
import { slugOf } from '../../assemble/slug.js';

/**
 * A name as part of a folder or file name: whole words up to `most` characters, the first one cut if it alone is longer.
 * `none` for a name without a letter or digit.
 */
export function shortSlug(name: string, most: number): string {
  const [first = '', ...others] = slugOf(name).split('-');
  let slug = first.slice(0, most);
  for (const word of others) {
    if (slug.length + 1 + word.length > most) break;
    slug = `${slug}-${word}`;
  }
  return slug === '' ? 'none' : slug;
}

/** Hex digits that tell names apart which are otherwise equal. */
export function mark(identity: string, digits: number): string {
  return createHash('sha256').update(identity).digest('hex').slice(0, digits);
}
