import type { Bilingual, Location } from '../diagnostics/diagnostic.js';
import type { ExpectedDocument } from '../sections/expected-document.js';
import type { Section } from '../sections/section-map.js';
import type { PlannedItem } from './planned-item.js';

/**
 * Whether a document is due. `no` gives the reason, `open` the question that decides it; `at` is where that was, or can
 * be, said.
 */
export type Verdict =
  | { readonly due: 'yes' }
  | { readonly due: 'no'; readonly reason: Bilingual; readonly at?: Location }
  | { readonly due: 'open'; readonly question: Bilingual; readonly at?: Location };

/** One document of one product: what a row of the section map expects, for one of the items it is repeated over. */
export interface PlannedDocument {
  readonly section: Section;
  readonly expected: ExpectedDocument;
  readonly verdict: Verdict;
  /** The one of several substances or indications for which the whole section is repeated. */
  readonly group?: PlannedItem;
  /** What this document is about, where like ones stand beside it. */
  readonly item?: PlannedItem;
}

/** All documents of a product, in the order of sections, with those that are not due. */
export type DossierPlan = readonly PlannedDocument[];
