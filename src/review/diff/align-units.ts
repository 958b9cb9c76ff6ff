import { alignKeys, type Pair } from './align-keys.js';
import type { Words } from './print-key.js';

/** A block, an item, a group of rows: what one list of a document consists of. */
export interface Unit<Item> {
  readonly item: Item;
  /** Equal for units that print alike. */
  readonly key: string;
  /** Units of another shape cannot become this one by a change inside it. */
  readonly shape: string;
  /** What it is called rather than what it says: the id of a block, the label of a row. May be empty. */
  readonly name: string;
  readonly words: Words;
}

/** One place of two lists set against each other. */
export type Step<Item> =
  | { readonly kind: 'same'; readonly old: Item; readonly new: Item }
  | { readonly kind: 'changed'; readonly old: Item; readonly new: Item }
  | { readonly kind: 'deleted'; readonly old: Item; readonly move?: number }
  | { readonly kind: 'inserted'; readonly new: Item; readonly move?: number };

/** Numbers the moves of one document. */
export class MoveNumbers {
  #last = 0;

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/** Above this many comparisons only names tell which units became which. */
const mostComparisons = 40_000;
const leastAlike = 0.4;
const leastAlikeOfSameName = 0.1;
const nameWeight = 0.25;
/** Of what prints alike: more than any kinship. */
const sameWeight = 2;

/**
 * Sets two lists against each other. Units that print alike are found first, then those that went elsewhere in the list;
 * between them units become each other where they share enough of their words, the more readily under one name. Names
 * alone would not do: blocks are counted below their heading, so an inserted one passes its name on to the next.
 */
export function alignUnits<Item>(
  old: readonly Unit<Item>[],
  now: readonly Unit<Item>[],
  numbers: MoveNumbers,
): readonly Step<Item>[] {
  const same = findSame(old, now);
  const moves = findMoves(old, now, same, numbers);
  const steps: Step<Item>[] = [];
  let from: Pair = [0, 0];
  for (const to of [...same, [old.length, now.length] as const]) {
    const gone = old.slice(from[0], to[0]);
    const come = now.slice(from[1], to[1]);
    steps.push(...stepsBetween(gone, come, moves));
    const [was, is] = [old[to[0]], now[to[1]]];
    if (was && is) steps.push({ kind: 'same', old: was.item, new: is.item });
    from = [to[0] + 1, to[1] + 1];
  }
  return steps;
}

/**
 * Pairs that print alike. Where either of two such pairs could stay and the other would be a move, the one stays that
 * leaves more neighbours with their kin; in lists too long for that, as many as can.
 */
function findSame<Item>(old: readonly Unit<Item>[], now: readonly Unit<Item>[]): readonly Pair[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start]?.key === now[start]?.key) start += 1;
  let tail = 0;
  const isAlikeAtEnd = () => old[old.length - tail - 1]?.key === now[now.length - tail - 1]?.key;
  while (start + tail < Math.min(old.length, now.length) && isAlikeAtEnd()) tail += 1;

  const olds = old.slice(start, old.length - tail);
  const news = now.slice(start, now.length - tail);
  const isLong = olds.length * news.length > mostComparisons;
  const middle = isLong ? alignKeys(olds.map(keyOf), news.map(keyOf)) : heaviestPairs(weigh(olds, news)).filter(isSame);
  return [
    ...Array.from({ length: start }, (_, index): Pair => [index, index]),
    ...middle.map(([i, j]): Pair => [i + start, j + start]),
    ...Array.from({ length: tail }, (_, index): Pair => [old.length - tail + index, now.length - tail + index]),
  ];

  function isSame([i, j]: Pair): boolean {
    return olds[i]?.key === news[j]?.key;
  }
}

function weigh<Item>(old: readonly Unit<Item>[], now: readonly Unit<Item>[]): readonly (readonly number[])[] {
  return old.map((was) => now.map((is) => (was.key === is.key ? sameWeight : kinshipOf(was, is))));
}

function keyOf({ key }: Unit<unknown>): string {
  return key;
}

type Moves = ReadonlyMap<unknown, number>;

/** Units that left one place and stand, printed alike, at another. White space and dashes move nowhere. */
function findMoves<Item>(
  old: readonly Unit<Item>[],
  now: readonly Unit<Item>[],
  same: readonly Pair[],
  numbers: MoveNumbers,
): Moves {
  const stayedOld = new Set(same.map(([index]) => index));
  const stayedNew = new Set(same.map(([, index]) => index));
  const gone = new Map<string, Unit<Item>[]>();
  for (const [index, unit] of old.entries()) {
    if (stayedOld.has(index) || unit.words.size === 0) continue;
    gone.set(unit.key, [...(gone.get(unit.key) ?? []), unit]);
  }
  const moves = new Map<unknown, number>();
  for (const [index, unit] of now.entries()) {
    const was = stayedNew.has(index) ? undefined : gone.get(unit.key)?.shift();
    if (was === undefined) continue;
    const number = numbers.next();
    moves.set(was, number);
    moves.set(unit, number);
  }
  return moves;
}

function stepsBetween<Item>(
  gone: readonly Unit<Item>[],
  come: readonly Unit<Item>[],
  moves: Moves,
): readonly Step<Item>[] {
  const steps: Step<Item>[] = [];
  let from: Pair = [0, 0];
  for (const to of [...findKin(gone, come, moves), [gone.length, come.length] as const]) {
    for (const unit of gone.slice(from[0], to[0])) {
      const move = moves.get(unit);
      steps.push({ kind: 'deleted', old: unit.item, ...(move !== undefined && { move }) });
    }
    for (const unit of come.slice(from[1], to[1])) {
      const move = moves.get(unit);
      steps.push({ kind: 'inserted', new: unit.item, ...(move !== undefined && { move }) });
    }
    const [was, is] = [gone[to[0]], come[to[1]]];
    if (was && is) steps.push({ kind: 'changed', old: was.item, new: is.item });
    from = [to[0] + 1, to[1] + 1];
  }
  return steps;
}

/** Which of the old units became which of the new ones, in their order: the pairs that have most in common altogether. */
function findKin<Item>(gone: readonly Unit<Item>[], come: readonly Unit<Item>[], moves: Moves): readonly Pair[] {
  const [one, other] = [gone[0], come[0]];
  const isAlone = gone.length === 1 && come.length === 1;
  if (isAlone && one && other && one.shape === other.shape && !moves.has(one) && !moves.has(other)) return [[0, 0]];
  if (gone.length * come.length > mostComparisons) return pairByName(gone, come, moves);
  const kinship = gone.map((was) => come.map((is) => (moves.has(was) || moves.has(is) ? 0 : kinshipOf(was, is))));
  return heaviestPairs(kinship);
}

function pairByName<Item>(gone: readonly Unit<Item>[], come: readonly Unit<Item>[], moves: Moves): readonly Pair[] {
  const nameOf = (side: string) => (unit: Unit<Item>, index: number) =>
    unit.name === '' || moves.has(unit) ? `\u0000${side}${index}` : `${unit.shape}\u0001${unit.name}`;
  return alignKeys(gone.map(nameOf('old')), come.map(nameOf('new')));
}

/** Nought where one cannot have become the other. */
function kinshipOf<Item>(was: Unit<Item>, is: Unit<Item>): number {
  if (was.shape !== is.shape) return 0;
  const alike = alikeness(was.words, is.words);
  const isNamesake = was.name !== '' && was.name === is.name;
  if (alike < (isNamesake ? leastAlikeOfSameName : leastAlike)) return 0;
  return alike + (isNamesake ? nameWeight : 0);
}

/** The share of words in common, from 0 to 1 (Dice's coefficient). */
function alikeness(old: Words, now: Words): number {
  let total = 0;
  let common = 0;
  for (const [word, count] of old) {
    total += count;
    common += Math.min(count, now.get(word) ?? 0);
  }
  for (const count of now.values()) total += count;
  return total === 0 ? 0 : (2 * common) / total;
}

/** Pairs rising on both sides with the greatest sum of kinship. */
function heaviestPairs(kinship: readonly (readonly number[])[]): readonly Pair[] {
  const rows = kinship.length;
  const columns = kinship[0]?.length ?? 0;
  const width = columns + 1;
  const sums = new Float64Array((rows + 1) * width);
  const sum = (row: number, column: number): number => sums[row * width + column] ?? 0;
  const kin = (row: number, column: number): number => kinship[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const paired = kin(row, column) > 0 ? kin(row, column) + sum(row + 1, column + 1) : 0;
      sums[row * width + column] = Math.max(paired, sum(row + 1, column), sum(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const best = sum(row, column);
    if (best === sum(row + 1, column)) row += 1;
    else if (best === sum(row, column + 1)) column += 1;
    else pairs.push([row++, column++]);
  }
  return pairs;
}
