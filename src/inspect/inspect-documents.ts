import type { DocumentModel, Origin } from '../assemble/document-model.js';
import type { Attachment } from '../attachments/attachment.js';
import type { Placed } from '../check/judgement.js';
import type { CheckOutcome } from '../check/outcome.js';
import type { RuleDescription } from '../check/rule.js';
import type { ProductChecks } from '../check/run-checks.js';
import { runRule } from '../check/run-rule.js';
import type { Diagnostic, Location, Staged } from '../diagnostics/diagnostic.js';
import type { SectionMap } from '../sections/section-map.js';
import type { DocumentContext, DocumentRule } from './document-rule.js';
import type { DossierSlot } from './dossier-slot.js';
import { mergeOutcomes } from './merge-outcomes.js';
import { collectPassages, type Passage, pieceAt } from './passages.js';

export interface InspectOptions {
  /** Where a printed value stands in its file; undefined for an origin outside the content, such as a form label. */
  locate(origin: Origin): Location | undefined;
  /** The template of a document, for text that no value printed. */
  locateDocument(documentId: string): Location;
  /** The sections a document is made for, those included that this run leaves out. */
  readonly sections: readonly string[];
  readonly sectionMap: SectionMap;
  readonly slots: readonly DossierSlot[];
  /** The files that enter the dossier as they were handed in. */
  readonly attachments: readonly Attachment[];
  /** Every rule there is, to tell which accepted deviations name none. */
  readonly catalogue: readonly RuleDescription[];
}

/**
 * Runs the rules on the documents of each product and merges their outcomes with those of the rules on records:
 * a rule with a part in both ends once. Last, reports the accepted deviations that accepted nothing.
 */
export function inspectDocuments(
  documents: readonly DocumentModel[],
  checks: readonly ProductChecks[],
  rules: readonly DocumentRule[],
  options: InspectOptions,
): Staged<readonly ProductChecks[]> {
  const inspected = checks.map((check) => {
    const own = documents.filter(({ product }) => product === check.product);
    return inspectProduct(own, check, rules, options);
  });
  return {
    value: inspected.map(({ value }) => value),
    diagnostics: inspected.flatMap(({ diagnostics }) => diagnostics),
  };
}

function inspectProduct(
  documents: readonly DocumentModel[],
  check: ProductChecks,
  rules: readonly DocumentRule[],
  options: InspectOptions,
): Staged<ProductChecks> {
  const diagnostics: Diagnostic[] = [];
  const passages = documents.flatMap(collectPassages);
  const outcomes: CheckOutcome[] = rules.map((rule) => {
    const run = runRule(rule, check, (judge) =>
      rule.inspect(contextOf({ documents, passages }, check, options, judge)),
    );
    diagnostics.push(...run.diagnostics);
    return run.outcome;
  });
  diagnostics.push(...check.accepted.reportProblems([...options.catalogue, ...check.ownRules]));
  return { value: { ...check, outcomes: mergeOutcomes(check.outcomes, outcomes) }, diagnostics };
}

/** What a rule on documents is given. */
export function contextOf(
  texts: Pick<DocumentContext, 'documents' | 'passages'>,
  check: ProductChecks,
  options: InspectOptions,
  judge: DocumentContext['judge'],
): DocumentContext {
  const placeOf = (document: DocumentModel): Placed => ({ at: options.locateDocument(document.id) });
  const place = (passage: Passage, index: number): Placed => {
    const origin = pieceAt(passage, index)?.origin;
    const at = origin && options.locate(origin);
    return at === undefined ? placeOf(passage.document) : { at };
  };
  const { sections, sectionMap, slots } = options;
  const attachedHashes = new Map(options.attachments.map(({ record, sha256 }) => [record.id, sha256]));
  return { ...check, ...texts, sections, sectionMap, slots, attachedHashes, orderings: [], place, placeOf, judge };
}
