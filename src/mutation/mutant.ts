/** What is done to one value of a record. */
export const mutationKinds = ['number', 'date', 'reference', 'name'] as const;

export type MutationKind = (typeof mutationKinds)[number];

/** One value of one record, changed as a slip of the hand or a false copy would change it. */
export interface Mutant {
  readonly kind: MutationKind;
  readonly file: string;
  readonly recordType: string;
  /** Of the value in its record. */
  readonly pointer: string;
  readonly from: string;
  readonly to: string;
  /** The text of the whole file after the change. */
  readonly text: string;
}
