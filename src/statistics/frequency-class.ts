/** The frequency classes of adverse reactions, most frequent first (Decision No. 88, section 4.8; CIOMS III). */
export const frequencyClasses = ['very-common', 'common', 'uncommon', 'rare', 'very-rare', 'not-known'] as const;
export type FrequencyClass = (typeof frequencyClasses)[number];

/** The lowest share of each class, as 1 in so many; below the last of them a reaction is very rare. */
const bounds: readonly (readonly [FrequencyClass, number])[] = [
  ['very-common', 10],
  ['common', 100],
  ['uncommon', 1_000],
  ['rare', 10_000],
];

/** The class of `n` subjects with the reaction among `total`; undefined where nobody had it or nobody was at risk. */
export function frequencyClass(n: number, total: number): FrequencyClass | undefined {
  if (n === 0 || total === 0) return undefined;
  return bounds.find(([, oneIn]) => n * oneIn >= total)?.[0] ?? 'very-rare';
}
