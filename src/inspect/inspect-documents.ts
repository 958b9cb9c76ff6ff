import type { DocumentModel, Origin } from '../assemble/document-model.js';
import type { Attachment } from '../attachments/attachment.js';
import type { Placed } from '../check/judgement.js';
import type { CheckOutcome } from '../check/outcome.js';
import { type KeptAnswersOf, type KeptAnswersPlace, listingOf } from '../check/reads/kept-answers.js';
import { NotedRecords } from '../check/reads/noted-records.js';
import { everNew, type ReadLog } from '../check/reads/read-log.js';
import { Recollection } from '../check/reads/recollection.js';
import { contentOfRecords } from '../check/reads/source-contents.js';
import type { Asker, RuleDescription } from '../check/rule.js';
import type { ProductChecks } from '../check/run-checks.js';
import { runRule } from '../check/run-rule.js';
import type { Diagnostic, Location, Staged } from '../diagnostics/diagnostic.js';
import type { SectionMap } from '../sections/section-map.js';
import type { DocumentContext, DocumentRule } from './document-rule.js';
import type { DossierSlot } from './dossier-slot.js';
import { mergeOutcomes } from './merge-outcomes.js';
import { collectTexts, type InspectedTexts, noteTexts } from './noted-documents.js';
import { type Passage, pieceAt } from './passages.js';
import { contentOfTexts } from './text-contents.js';

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
  /** What earlier runs knew; without it every question is asked. */
  readonly kept?: KeptTexts | undefined;
}

/** Answers of earlier runs, and how to tell a document they were about. */
export interface KeptTexts {
  readonly answersOf: KeptAnswersOf;
  /** Equal for documents that say the same. */
  digestOf(document: DocumentModel): string;
}

/**
 * Runs the rules on the documents of each product and merges their outcomes with those of the rules on records:
 * a rule with a part in both ends once. Last, reports the accepted deviations that accepted nothing. A step is a rule.
 */
export function* inspectDocuments(
  documents: readonly DocumentModel[],
  checks: readonly ProductChecks[],
  rules: readonly DocumentRule[],
  options: InspectOptions,
): Generator<CheckOutcome, Staged<readonly ProductChecks[]>> {
  const inspected: Staged<ProductChecks>[] = [];
  for (const check of checks) {
    const own = documents.filter(({ product }) => product === check.product);
    inspected.push(yield* inspectProduct(own, check, rules, options));
  }
  return {
    value: inspected.map(({ value }) => value),
    diagnostics: inspected.flatMap(({ diagnostics }) => diagnostics),
  };
}

function* inspectProduct(
  documents: readonly DocumentModel[],
  check: ProductChecks,
  rules: readonly DocumentRule[],
  options: InspectOptions,
): Generator<CheckOutcome, Staged<ProductChecks>> {
  const diagnostics: Diagnostic[] = [];
  const texts = collectTexts(documents);
  const kept = options.kept?.answersOf({
    part: 'documents',
    ...listingOf(check),
    documents: documents.map(nameDocument),
  });
  const recollection = kept && options.kept && recollect(kept, texts, check, options.kept);
  const setting = noteSetting(texts, check, options, recollection?.log);
  const outcomes: CheckOutcome[] = [];
  for (const rule of rules) {
    const apply = (asker: Asker): void => rule.inspect(setting(asker));
    const run = recollection?.run(rule, check, apply) ?? runRule(rule, check, apply);
    diagnostics.push(...run.diagnostics);
    outcomes.push(run.outcome);
    yield run.outcome;
  }
  if (recollection !== undefined) kept?.keep(recollection.answers());
  diagnostics.push(...check.accepted.reportProblems([...options.catalogue, ...check.ownRules]));
  return { value: { ...check, outcomes: mergeOutcomes(check.outcomes, outcomes) }, diagnostics };
}

function nameDocument({ language, id, section, documentCode = '' }: DocumentModel) {
  return [language, id, section, documentCode] as const;
}

function recollect(
  place: KeptAnswersPlace,
  texts: InspectedTexts,
  check: ProductChecks,
  { digestOf }: KeptTexts,
): Recollection {
  const earlier = place.recall();
  const known = new Map(earlier?.sources);
  const ofTexts = contentOfTexts(texts, digestOf, known);
  const ofRecords = contentOfRecords(check, known);
  return new Recollection(earlier, (source) => ofTexts(source) ?? ofRecords(source));
}

/** What the rules are given; where there is a log, it is told what of it they read. */
function noteSetting(
  texts: InspectedTexts,
  check: ProductChecks,
  options: InspectOptions,
  log: ReadLog | undefined,
): (asker: Asker) => DocumentContext {
  if (log === undefined) return (asker) => contextOf(texts, check, options, asker);
  const records = new NotedRecords(check.records, log);
  const [dossier] = records.all('dossier');
  const noted = { texts: noteTexts(texts, log), check: { ...check, records, ...(dossier && { dossier }) } };
  return (asker) => noteContext(contextOf(noted.texts, noted.check, options, asker), log);
}

/** What follows from the dossier as a whole, or from files that are no records, may be new in every run. */
function noteContext(context: DocumentContext, log: ReadLog): DocumentContext {
  const { sections, slots, attachedHashes, savedCopies } = context;
  const whole = Object.entries({ sections, slots, attachedHashes, savedCopies }).map(([name, value]) => {
    const get = () => {
      log.note(everNew);
      return value;
    };
    return [name, { enumerable: true, get }] as const;
  });
  return Object.defineProperties(context, Object.fromEntries(whole));
}

/** What a rule on documents is given. */
export function contextOf(
  texts: InspectedTexts,
  check: ProductChecks,
  options: InspectOptions,
  asker: Asker,
): DocumentContext {
  const placeOf = (document: DocumentModel): Placed => ({ at: options.locateDocument(document.id) });
  const place = (passage: Passage, index: number): Placed => {
    const origin = pieceAt(passage, index)?.origin;
    const at = origin && options.locate(origin);
    return at === undefined ? placeOf(passage.document) : { at };
  };
  const { sections, sectionMap, slots } = options;
  const attachedHashes = new Map(options.attachments.map(({ record, sha256 }) => [record.id, sha256]));
  const { documents, passagesOf } = texts;
  return {
    ...check,
    documents,
    passagesOf,
    sections,
    sectionMap,
    slots,
    attachedHashes,
    orderings: [],
    place,
    placeOf,
    ...asker,
  };
}
