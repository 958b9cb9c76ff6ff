/** Positions in the old and the new list. */
export type Pair = readonly [number, number];

/** Above this many comparisons a stretch without a key that is unique in it counts as replaced as a whole. */
const mostCells = 4_000_000;

/**
 * A long common subsequence of two lists of keys, in their order. Keys that stand once on either side are taken for
 * landmarks first (the patience difference), which is fast for long lists and natural in prose; a stretch between
 * landmarks is compared in full.
 */
export function alignKeys(old: readonly string[], now: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  alignStretch({ old, now, from: [0, 0], to: [old.length, now.length] }, pairs);
  return pairs;
}

interface Stretch {
  readonly old: readonly string[];
  readonly now: readonly string[];
  readonly from: Pair;
  readonly to: Pair;
}

function alignStretch({ old, now, from, to }: Stretch, pairs: Pair[]): void {
  let [i, j] = from;
  let [iEnd, jEnd] = to;
  while (i < iEnd && j < jEnd && old[i] === now[j]) pairs.push([i++, j++]);
  const tail: Pair[] = [];
  while (i < iEnd && j < jEnd && old[iEnd - 1] === now[jEnd - 1]) tail.push([--iEnd, --jEnd]);
  if (i < iEnd && j < jEnd) {
    const stretch = { old, now, from: [i, j], to: [iEnd, jEnd] } as const;
    const landmarks = risingPairs(uniquePairs(stretch));
    if (landmarks.length === 0) pairs.push(...compareInFull(stretch));
    else alignBetween(stretch, landmarks, pairs);
  }
  pairs.push(...tail.reverse());
}

function alignBetween(stretch: Stretch, landmarks: readonly Pair[], pairs: Pair[]): void {
  let from = stretch.from;
  for (const landmark of landmarks) {
    alignStretch({ ...stretch, from, to: landmark }, pairs);
    pairs.push(landmark);
    from = [landmark[0] + 1, landmark[1] + 1];
  }
  alignStretch({ ...stretch, from }, pairs);
}

/** Keys that stand exactly once on both sides of the stretch, in the old order. */
function uniquePairs({ old, now, from, to }: Stretch): readonly Pair[] {
  const olds = positionsOfUnique(old, from[0], to[0]);
  const news = positionsOfUnique(now, from[1], to[1]);
  const pairs: Pair[] = [];
  for (const [key, i] of olds) {
    const j = news.get(key);
    if (i !== 'many' && j !== undefined && j !== 'many') pairs.push([i, j]);
  }
  return pairs;
}

function positionsOfUnique(keys: readonly string[], from: number, to: number): Map<string, number | 'many'> {
  const positions = new Map<string, number | 'many'>();
  for (const [index, key] of keys.slice(from, to).entries()) {
    positions.set(key, positions.has(key) ? 'many' : from + index);
  }
  return positions;
}

/** The longest run of pairs that rises on the new side too: those left out have moved. */
function risingPairs(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  const at = (index: number | undefined): number => (index === undefined ? -1 : (pairs[index]?.[1] ?? -1));
  for (const [index, [, position]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(ends[middle]) < position) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = index;
  }
  const rising: Pair[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) {
    const pair = pairs[index];
    if (pair) rising.push(pair);
  }
  return rising.reverse();
}

function compareInFull({ old, now, from, to }: Stretch): readonly Pair[] {
  const rows = to[0] - from[0];
  const columns = to[1] - from[1];
  if (rows * columns > mostCells) return [];
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const length = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        old[from[0] + row] === now[from[1] + column]
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (old[from[0] + row] === now[from[1] + column]) pairs.push([from[0] + row++, from[1] + column++]);
    else if (length(row + 1, column) >= length(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
