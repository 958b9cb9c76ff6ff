import { insidePath } from '../common/sequence-files.js';
import type { Backbone } from './backbone.js';
import type { EctdSequence } from './ectd-sequence.js';

/** The folder of module 1 that a regional backbone stands in: `eu`, `us`, `eaeu`; `undefined` where it stands elsewhere. */
export function regionOf(sequence: EctdSequence, file: string): string | undefined {
  return /^m1\/([^/]+)\/[^/]+$/.exec(insidePath(sequence, file))?.[1];
}

/** The envelopes of a regional backbone: elements that hold the number of the sequence and the applicant. */
export function envelopesOf({ headings }: Backbone) {
  const holders = headings.filter(({ element }) => /envelope$/.test(element.name));
  // `eu-envelope` holds an `envelope` for each country.
  return holders.filter(({ element }) => !holders.some(({ ancestors }) => ancestors.includes(element)));
}
