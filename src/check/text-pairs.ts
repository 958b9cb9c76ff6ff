import type { LeafPlace } from './leaves.js';

/** Both language versions of one text of a record. */
export interface TextPair {
  readonly ru: LeafPlace;
  readonly en: LeafPlace;
}

/** The texts of a record that exist in both languages, in the order of the record. */
export function textPairsOf(places: readonly LeafPlace[]): TextPair[] {
  const byPlace = new Map(places.map((leaves) => [leaves[0]?.place ?? '', leaves]));
  return [...byPlace].flatMap(([place, ru]) => {
    const en = place.endsWith('/ru') ? byPlace.get(place.replace(/ru$/u, 'en')) : undefined;
    return en === undefined ? [] : [{ ru, en }];
  });
}
