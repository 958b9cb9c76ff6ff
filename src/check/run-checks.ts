import type { Diagnostic, Profile, Staged } from '../diagnostics/diagnostic.js';
import { compareText } from '../diagnostics/sort.js';
import type { SavedCopies } from '../load/saved-copies.js';
import type { AnyRecord } from '../records/record.js';
import { collectReferences } from '../validate/collect-references.js';
import type { SchemaSet } from '../validate/schema-set.js';
import { AcceptedDeviations } from './accepted.js';
import { Field } from './field.js';
import { createFieldLabels } from './field-label.js';
import type { Ordering } from './judgement.js';
import type { CheckOutcome } from './outcome.js';
import { compileOwnRules } from './own/own-rules.js';
import { type KeptAnswersOf, type KeptAnswersPlace, listingOf } from './reads/kept-answers.js';
import { NotedRecords } from './reads/noted-records.js';
import { everNew, type ReadLog, referencesSource } from './reads/read-log.js';
import { Recollection } from './reads/recollection.js';
import { contentOfRecords } from './reads/source-contents.js';
import { RecordIndex } from './record-index.js';
import type { Asker, RecordContext, RecordRule } from './rule.js';
import { type RuleSetting, runRule } from './run-rule.js';

export interface CheckOptions {
  /** Names fields in messages. */
  readonly schemas: SchemaSet;
  /** In place of the profile each dossier record names. */
  readonly profile?: Profile;
  /** In place of the date each dossier record names, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** Reads the saved copies of a product; without it nobody can tell whether they are those the records were read from. */
  readonly readSavedCopies?: (product: string) => SavedCopies;
  /** What earlier runs knew; without it every question is asked. */
  readonly keptAnswers?: KeptAnswersOf | undefined;
}

/** One product as its rules see it. */
export interface ProductSetting extends RuleSetting, Omit<RecordContext, keyof Asker | 'orderings'> {
  /** The rules the staff has written for this product. */
  readonly ownRules: readonly RecordRule[];
}

/** What checking found out about one product, and what the inspection of its documents goes on with. */
export interface ProductChecks extends ProductSetting {
  /** One per rule, in the order of the rules. */
  readonly outcomes: readonly CheckOutcome[];
}

/** Runs the rules on the records of each product, sorted by product. Rules run in the order given. */
export function runChecks(
  records: readonly AnyRecord[],
  rules: readonly RecordRule[],
  options: CheckOptions,
): Staged<readonly ProductChecks[]> {
  const checked = byProduct(records).map((own) => {
    const written = compileOwnRules(own.records, options.schemas);
    const run = checkProduct({ ...readSetting(own, options), ownRules: written.value }, rules, options.keptAnswers);
    return { ...run, diagnostics: [...written.diagnostics, ...run.diagnostics] };
  });
  return { value: checked.map(({ value }) => value), diagnostics: checked.flatMap(({ diagnostics }) => diagnostics) };
}

/** The products as rules would see them, for whoever wants their documents and no judgement: no rule has run. */
export function unjudged(records: readonly AnyRecord[], options: CheckOptions): readonly ProductChecks[] {
  return byProduct(records).map((own) => ({ ...readSetting(own, options), ownRules: [], outcomes: [] }));
}

interface ProductRecords {
  readonly product: string;
  readonly records: RecordIndex;
}

function byProduct(records: readonly AnyRecord[]): readonly ProductRecords[] {
  const products = [...new Set(records.map(({ product }) => product))].sort(compareText);
  return products.map((product) => ({
    product,
    records: new RecordIndex(records.filter((record) => record.product === product)),
  }));
}

function readSetting({ product, records }: ProductRecords, options: CheckOptions): Omit<ProductSetting, 'ownRules'> {
  const [dossier] = records.all('dossier');
  const asOf = dossier && new Field(dossier, '/asOf', options.asOf ?? dossier.data.asOf);
  return {
    product,
    profile: options.profile ?? dossier?.data.profile ?? 'draft',
    records,
    accepted: new AcceptedDeviations(product, records, asOf?.value),
    labelOf: createFieldLabels(options.schemas),
    referencesOf: (record) => collectReferences(record, options.schemas),
    ...(options.readSavedCopies && { savedCopies: options.readSavedCopies(product) }),
    ...(dossier && { dossier }),
    ...(asOf && { asOf }),
  };
}

function checkProduct(
  setting: ProductSetting,
  rules: readonly RecordRule[],
  keptAnswers: KeptAnswersOf | undefined,
): Staged<ProductChecks> {
  const orderings: Ordering[] = [];
  const diagnostics: Diagnostic[] = [];
  const kept = keptAnswers?.({ part: 'records', ...listingOf(setting) });
  const recollection = kept && recollect(kept, setting);
  const context = noteContext(setting, orderings, recollection?.log);
  const own = setting.ownRules.map((rule) => ({
    rule,
    run: () => runRule(rule, setting, (asker) => rule.check({ ...setting, ...asker, orderings })),
  }));
  const ours = rules.map((rule) => ({
    rule,
    run: () => {
      const apply = (asker: Asker): void => rule.check(context(asker));
      return recollection?.run(rule, setting, apply) ?? runRule(rule, setting, apply);
    },
  }));
  const outcomes = [...own, ...ours].map(({ run }) => {
    const ran = run();
    orderings.push(...ran.orderings);
    diagnostics.push(...ran.diagnostics);
    return ran.outcome;
  });
  if (recollection !== undefined) kept?.keep(recollection.answers());
  return { value: { ...setting, outcomes }, diagnostics };
}

function recollect(kept: KeptAnswersPlace, setting: ProductSetting): Recollection {
  const earlier = kept.recall();
  return new Recollection(earlier, contentOfRecords(setting, new Map(earlier?.sources)));
}

/** What the rules of the program are given; where there is a log, it is told what of it they read. */
function noteContext(setting: ProductSetting, orderings: readonly Ordering[], log: ReadLog | undefined) {
  if (log === undefined) return (asker: Asker): RecordContext => ({ ...setting, ...asker, orderings });
  const records = new NotedRecords(setting.records, log);
  const [dossier] = records.all('dossier');
  const noted = { ...setting, records, ...(dossier && { dossier }) };
  return (asker: Asker): RecordContext => ({
    ...noted,
    ...asker,
    get orderings() {
      log.note(everNew);
      return orderings;
    },
    get savedCopies() {
      log.note(everNew);
      return setting.savedCopies;
    },
    referencesOf(record) {
      log.note(referencesSource(record.file));
      // The record itself: of what is read to find them, only they matter.
      return setting.referencesOf(setting.records.inFile(record.file) ?? record);
    },
  });
}
