import { alignKeys } from '../diff/align-keys.js';

/** A stretch of characters: of both texts, of the old or of the new one. */
export interface Segment {
  readonly mark: 'same' | 'inserted' | 'deleted';
  readonly length: number;
}

/** Words and numbers as a whole, white space, any other character. */
const words = /[\p{L}\p{N}\p{M}]+(?:[.,](?=\p{N})[\p{L}\p{N}\p{M}]+)*|\s+|[^\s]/gu;

/** Where less of the text than this stays, islands of common words would only hinder reading. */
const leastKept = 0.25;

/** Two texts, cut into words, set against each other word by word. */
export function segmentsOfWords(olds: readonly string[], news: readonly string[]): readonly Segment[] {
  const segments: Segment[] = [];
  const add = (mark: Segment['mark'], texts: readonly string[]) => {
    const length = lengthOf(texts);
    const last = segments.at(-1);
    if (last?.mark === mark) segments.splice(-1, 1, { mark, length: last.length + length });
    else if (length > 0) segments.push({ mark, length });
  };
  let [i, j] = [0, 0];
  for (const [oldAt, newAt] of [...alignKeys(olds, news), [olds.length, news.length] as const]) {
    add('deleted', olds.slice(i, oldAt));
    add('inserted', news.slice(j, newAt));
    add('same', olds.slice(oldAt, oldAt + 1));
    [i, j] = [oldAt + 1, newAt + 1];
  }
  const kept = segments.reduce((sum, { mark, length }) => (mark === 'same' ? sum + length : sum), 0);
  const whole = [lengthOf(olds), lengthOf(news)] as const;
  if (kept >= leastKept * Math.max(...whole)) return segments;
  return [
    { mark: 'deleted' as const, length: whole[0] },
    { mark: 'inserted' as const, length: whole[1] },
  ].filter(({ length }) => length > 0);
}

export function cutWords(text: string): readonly string[] {
  return text.match(words) ?? [];
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
