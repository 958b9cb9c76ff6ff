import type { Inputs } from './inputs.js';

/** The sum of a number over the items of a list; undefined where an item lacks it, which the inputs remember. */
export function sumOf(items: readonly Inputs[], name: string): number | undefined {
  const numbers = items.map((item) => item.number(name));
  return numbers.reduce<number | undefined>(
    (sum, number) => (sum === undefined || number === undefined ? undefined : sum + number),
    0,
  );
}
