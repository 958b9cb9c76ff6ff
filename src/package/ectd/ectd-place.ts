import type { EctdHeading } from '../../sections/ectd-headings.js';

/** Where a document of modules 2 to 5 stands in the backbone, and where its files go. */
export interface EctdPlace {
  /** From the module down to the heading that holds the leaf. */
  readonly headings: readonly EctdHeading[];
  /** From the sequence folder down. */
  readonly folder: string;
  /** File name without its extension. */
  readonly stem: string;
}
