import type { Inline } from '../../assemble/document-model.js';
import type { Language } from '../../diagnostics/diagnostic.js';
import type { TextPlace } from '../printed-texts.js';
import type { DocumentProperty } from './document-diff.js';

/** One change as a reader meets it: some words, a whole block, item, row or line, a property of the file. */
export interface Change {
  /** Unique in the comparison of one product: `<document>.<language>.<number>`. */
  readonly id: string;
  readonly document: string;
  readonly language: Language;
  readonly of: ChangedThing;
  /** Absent where it was inserted. On both sides and alike: moved. */
  readonly old?: Passage;
  readonly new?: Passage;
  /** Of a property of the file. */
  readonly property?: DocumentProperty;
}

export type ChangedThing = 'words' | 'block' | 'item' | 'row' | 'line' | 'page-mark' | 'property' | 'document';

/** The part of one side that a change is about. */
export interface Passage {
  /** Absent for what is printed on every page or not at all, and for a whole document. */
  readonly place?: TextPlace;
  /** The words concerned; empty where the other side has words that this one lacks. Lines are separated by `\n`. */
  readonly text: string;
  /** The sentence around the words; of a whole block its text. */
  readonly sentence: string;
  readonly inlines: readonly Inline[];
}
