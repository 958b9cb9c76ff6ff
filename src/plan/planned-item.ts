import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { AnyRecord } from '../records/record.js';

/** What one of several like documents is about: a record, or an item of a list in a record. */
export interface PlannedItem {
  /** Tells like documents apart in file names: lower-case ASCII. Absent where one document needs no telling apart. */
  readonly key?: string;
  /** The name of the repetition in the section map: `licence`, `indication`. */
  readonly repeat: string;
  /** The name it is known by, e.g. a study number; where its record gives none, its number among its like. Absent for one alone. */
  readonly name?: Bilingual;
  /** Where the record gives the name, by language. */
  readonly nameAt?: Bilingual;
  /** Absent where a document is due although no record says what about. */
  readonly record?: AnyRecord;
  /** The place of a list item in its record; absent for a record as a whole, or for a list without items. */
  readonly position?: number;
}
