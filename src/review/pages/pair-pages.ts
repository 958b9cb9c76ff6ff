import { createHash } from 'node:crypto';
import { alignKeys } from '../diff/align-keys.js';
import type { PagePicture, Region } from './page-picture.js';

/** A page on each side that stand for each other; one alone was added or dropped. Numbers count from 1. */
export interface PagePair {
  readonly old?: number;
  readonly new?: number;
}

export interface PicturedPages {
  readonly pictures: readonly PagePicture[];
  /** Between running header and footer. */
  readonly bodyOf: (picture: PagePicture) => Region;
}

/** The pages that look different, pair by pair: pages that look the same on both sides show how the others belong. */
export function pairPages(old: PicturedPages, now: PicturedPages): readonly PagePair[] {
  const [olds, news] = [fingerprints(old), fingerprints(now)];
  const pairs: PagePair[] = [];
  let [i, j] = [0, 0];
  for (const [was, is] of [...alignKeys(olds, news), [olds.length, news.length] as const]) {
    for (; i < was || j < is; i += 1, j += 1) {
      pairs.push({ ...(i < was && { old: i + 1 }), ...(j < is && { new: j + 1 }) });
    }
    [i, j] = [was + 1, is + 1];
  }
  return pairs;
}

/** Running lines are left out: the count of pages stands in all of them. */
function fingerprints({ pictures, bodyOf }: PicturedPages): readonly string[] {
  return pictures.map((picture) => {
    const { top, bottom } = bodyOf(picture);
    const hash = createHash('sha256').update(`${picture.width} ${picture.height} `);
    return hash.update(picture.dots.subarray(top * picture.width, bottom * picture.width)).digest('hex');
  });
}
