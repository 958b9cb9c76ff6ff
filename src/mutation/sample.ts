import { createHash } from 'node:crypto';
import { compareText } from '../diagnostics/sort.js';

/** At most `count` of the items in their own order, chosen by the seed alone: the same list gives the same sample. */
export function sample<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const rankOf = (index: number): string => createHash('sha256').update(`${seed} ${index}`).digest('hex');
  return items
    .map((item, index) => ({ item, index, rank: rankOf(index) }))
    .sort((a, b) => compareText(a.rank, b.rank))
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}
