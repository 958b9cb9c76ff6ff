import { decimalText } from './percent-of.js';

/** Limits of a proportion in percent, as decimals with a point. */
export interface Interval {
  readonly low: string;
  readonly high: string;
}

/**
 * The exact two-sided interval of Clopper and Pearson (1934) for `n` of `total` at a level in percent (`95`, `97.5`),
 * each limit rounded half up to `decimals` digits. `total` is above 0 and `n` at most `total`.
 *
 * No floating point: a limit is found as the highest step of the last digit whose lower half point it reaches, and each
 * half point is decided by comparing binomial tails as whole numbers. So every machine finds the same digits.
 */
export function clopperPearson(n: number, total: number, level: string, decimals: number): Interval {
  const hundred = 100 * 10 ** decimals;
  const tail = halfTail(level);
  // The lower limit is where n or more become as likely as the tail, the upper one where n or fewer do.
  const reachesLow = (p: Fraction) => atMost(upperTail(n, total, p), tail, total, p);
  const reachesHigh = (p: Fraction) => !isBelow(lowerTail(n, total, p), tail, total, p);
  const limit = (reaches: (p: Fraction) => boolean): string =>
    decimalText(
      BigInt(lastStep(hundred, (step) => reaches({ of: BigInt(2 * step - 1), outOf: BigInt(2 * hundred) }))),
      decimals,
    );
  return {
    low: n === 0 ? decimalText(0n, decimals) : limit(reachesLow),
    high: n === total ? decimalText(BigInt(hundred), decimals) : limit(reachesHigh),
  };
}

/** A number between 0 and 1. */
interface Fraction {
  readonly of: bigint;
  readonly outOf: bigint;
}

/** What the level leaves on each side: 95 leaves 5/200. */
function halfTail(level: string): Fraction {
  const [whole = '', digits = ''] = level.split('.');
  const hundred = 100n * 10n ** BigInt(digits.length);
  return { of: hundred - BigInt(whole + digits), outOf: 2n * hundred };
}

/** The last of the steps 1…count of which the question, once no, stays no; 0 if it is no from the start. */
function lastStep(count: number, isReached: (step: number) => boolean): number {
  let [reached, missed] = [0, count + 1];
  while (missed - reached > 1) {
    const middle = Math.floor((reached + missed) / 2);
    if (isReached(middle)) reached = middle;
    else missed = middle;
  }
  return reached;
}

/** The chance of `n` or more of `total`, times `p.outOf` to the power of `total`. */
function upperTail(n: number, total: number, p: Fraction): bigint {
  return lowerTail(total - n, total, { of: p.outOf - p.of, outOf: p.outOf });
}

/** The chance of `n` or fewer of `total`, on the same scale. */
function lowerTail(n: number, total: number, { of, outOf }: Fraction): bigint {
  const other = outOf - of;
  let term = other ** BigInt(total);
  let sum = term;
  for (let count = 1; count <= n; count += 1) {
    // The quotient is whole: it is a binomial coefficient times whole powers.
    term = (term * BigInt(total - count + 1) * of) / (BigInt(count) * other);
    sum += term;
  }
  return sum;
}

function atMost(chance: bigint, tail: Fraction, total: number, p: Fraction): boolean {
  return chance * tail.outOf <= tail.of * p.outOf ** BigInt(total);
}

function isBelow(chance: bigint, tail: Fraction, total: number, p: Fraction): boolean {
  return chance * tail.outOf < tail.of * p.outOf ** BigInt(total);
}
