import type { ProductSetting } from '../run-checks.js';
import type { KeptAnswers } from './kept-questions.js';

/** Everything besides sources that the answers of a run depend on. Runs that differ in it know nothing of each other. */
export interface AnswersListing {
  /** Which rules: those on records or those on documents. */
  readonly part: 'records' | 'documents';
  readonly product: string;
  readonly profile: string;
  readonly asOf: string | undefined;
  /** Kind, id and file of each record. */
  readonly records: readonly (readonly [string, string, string])[];
  /** Language, id, section and code of each document. */
  readonly documents?: readonly (readonly [string, string, string, string])[];
}

/** What earlier runs knew of the same product, and a place to leave what this one knows. */
export interface KeptAnswersPlace {
  recall(): KeptAnswers | undefined;
  keep(answers: KeptAnswers): void;
}

export type KeptAnswersOf = (listing: AnswersListing) => KeptAnswersPlace;

/** What the answers of a product depend on, the documents left aside. */
export function listingOf({ product, profile, asOf, records }: ProductSetting): Omit<AnswersListing, 'part'> {
  return {
    product,
    profile,
    asOf: asOf?.value,
    records: records.records.map(({ recordType, id, file }) => [recordType, id, file]),
  };
}
