import type { DocumentModel } from '../assemble/document-model.js';
import type { Placed } from '../check/judgement.js';
import type { RecordContext, RuleDescription } from '../check/rule.js';
import type { SectionMap } from '../sections/section-map.js';
import type { DossierSlot } from './dossier-slot.js';
import type { InspectedTexts } from './noted-documents.js';
import type { Passage } from './passages.js';

/** What a rule on documents sees: the documents of one product, and the records they were made from. */
export interface DocumentContext<Name extends string = string> extends RecordContext<Name>, InspectedTexts {
  /** The sections a document is made for, whether or not it is among `documents`. */
  readonly sections: readonly string[];
  readonly sectionMap: SectionMap;
  /** What the dossier needs, and what of it there is. */
  readonly slots: readonly DossierSlot[];
  /** SHA-256 of the files handed in, by the id of their record. */
  readonly attachedHashes: ReadonlyMap<string, string>;
  /** The line that printed the character at `index`: of the record where the text is a value, else of the template. */
  place(passage: Passage, index: number): Placed;
  /** The template of a document, where the fault is of the document as a whole. */
  placeOf(document: DocumentModel): Placed;
}

/** A rule on documents: the same data as a rule on records, another thing to read. */
export interface DocumentRule<Name extends string = string> extends RuleDescription<Name> {
  inspect(context: DocumentContext<Name>): void;
}

/** Keeps the names of the rule's failures, so that `fail` accepts no other. */
export function documentRule<Name extends string>(rule: DocumentRule<Name>): DocumentRule<Name> {
  return rule;
}
