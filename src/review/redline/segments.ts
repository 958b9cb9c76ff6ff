import { alignKeys } from '../diff/align-keys.js';

/** A stretch of characters: of both texts, of the old or of the new one. */
export interface Segment {
  readonly mark: 'same' | 'inserted' | 'deleted';
  readonly length: number;
}

const words = /[\p{L}\p{N}\p{M}]+|\s+|[^\s]/gu;

/** Where less of the text than this stays, islands of common words would only hinder reading. */
const leastKept = 0.25;

/** Two texts set against each other word by word. */
export function segmentsOfWords(old: string, now: string): readonly Segment[] {
  const [olds, news] = [cut(old), cut(now)];
  const segments: Segment[] = [];
  const add = (mark: Segment['mark'], texts: readonly string[]) => {
    const length = texts.join('').length;
    if (length > 0) segments.push({ mark, length });
  };
  let [i, j] = [0, 0];
  for (const [oldAt, newAt] of [...alignKeys(olds, news), [olds.length, news.length] as const]) {
    add('deleted', olds.slice(i, oldAt));
    add('inserted', news.slice(j, newAt));
    add('same', olds.slice(oldAt, oldAt + 1));
    [i, j] = [oldAt + 1, newAt + 1];
  }
  const kept = segments.reduce((sum, { mark, length }) => (mark === 'same' ? sum + length : sum), 0);
  if (kept >= leastKept * Math.max(old.length, now.length)) return segments;
  return [
    { mark: 'deleted' as const, length: old.length },
    { mark: 'inserted' as const, length: now.length },
  ].filter(({ length }) => length > 0);
}

function cut(text: string): readonly string[] {
  return text.match(words) ?? [];
}
