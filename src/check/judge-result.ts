import type { Criterion, TestResult } from '../records/record-types.js';
import { compareNumbers, exactNumber, shortNumber } from './exact-number.js';

/** Whether a result meets a criterion; undefined where words or a "less than" leave it to the analyst. */
export function meetsCriterion(result: TestResult, criterion: Criterion): boolean | undefined {
  if (result.value === undefined) return undefined;
  const value = exactNumber(result.value);
  const { minimum, maximum } = criterion;
  const aboveMinimum = minimum === undefined ? 0 : compareNumbers(value, exactNumber(minimum));
  const belowMaximum = maximum === undefined ? 0 : compareNumbers(exactNumber(maximum), value);
  if (minimum === undefined && maximum === undefined) return undefined;
  const { comparator } = result;
  if (comparator === undefined) return aboveMinimum >= 0 && belowMaximum >= 0;
  // "< 0.5" lies below 0.5: it proves a maximum of 0.5 or more, and breaks a minimum of 0.5 or more.
  const isUpperBound = comparator === '<' || comparator === '<=';
  const [toProve, toBreak] = isUpperBound ? [belowMaximum, aboveMinimum] : [aboveMinimum, belowMaximum];
  const [proven, broken] = isUpperBound ? [maximum, minimum] : [minimum, maximum];
  const isStrict = comparator === '<' || comparator === '>';
  if (broken !== undefined) return toBreak < 0 || (toBreak === 0 && isStrict) ? false : undefined;
  return proven !== undefined && toProve >= 0 ? true : undefined;
}

/** A numeric criterion as messages print it: `>= 70`, `48 to 52`. */
export function shownCriterion({ minimum, maximum, unit }: Criterion): string {
  const low = minimum === undefined ? undefined : shortNumber(exactNumber(minimum));
  const high = maximum === undefined ? undefined : shortNumber(exactNumber(maximum));
  const range = low === undefined ? `<= ${high}` : high === undefined ? `>= ${low}` : `${low}–${high}`;
  return unit === undefined ? range : `${range} ${unit}`;
}
