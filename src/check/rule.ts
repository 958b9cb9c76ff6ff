import type { Bilingual, Profile, Severity } from '../diagnostics/diagnostic.js';
import type { SavedCopies } from '../load/saved-copies.js';
import type { AnyRecord, DossierRecord } from '../records/record.js';
import type { Reference } from '../validate/collect-references.js';
import type { Field } from './field.js';
import type { Judgement, Ordering } from './judgement.js';
import type { RecordIndex } from './record-index.js';

/** One way a rule can fail. `{name}` placeholders are filled from the arguments of the finding. */
export interface Failure {
  readonly message: Bilingual;
  /** The next action, imperative. */
  readonly hint: Bilingual;
}

/** What `explain`, the checklist and the catalogue print about a rule, whatever it reads. */
export interface RuleDescription<Name extends string = string> {
  /** Words, stable: `trial/enrolled-within-plan`. */
  readonly code: string;
  /** The rule's number in the catalogue: `CLN-001`. */
  readonly catalogueId: string;
  /** What is true when the rule passes. */
  readonly states: Bilingual;
  readonly why: Bilingual;
  readonly clause: Bilingual;
  readonly severity: Readonly<Record<Profile, Severity>>;
  /** Whether an entry of `accepted-deviations` may accept a finding of the rule. */
  readonly justifiable: boolean;
  /** The record fields and texts the verdict depends on: `clinical-trial.dates`, `all-text`. */
  readonly reads: readonly string[];
  readonly failures: Readonly<Record<Name, Failure>>;
}

/** Asks one question and settles it for every combination of the candidates of the disputed values it reads. */
export type Judge<Name extends string> = (ask: (judgement: Judgement<Name>) => void) => void;

/**
 * Asks all questions about one part of the content, such as a record or a document. Nothing may be remembered from one part
 * to the next: whoever kept what an earlier run found leaves out whole parts that are the same and of which all was well.
 *
 * @param part names it; within another part, no two of the same name
 */
export type About = (part: string, ask: () => void) => void;

/**
 * The items that pass the test, which depends on nothing but what it reads. For tests that many items are put to and few
 * pass. Nothing is picked within a part: there a test alone does.
 *
 * @param part names the list
 * @param items asked for only where the answer is not known
 */
export type Pick = <Item>(part: string, items: () => readonly Item[], test: (item: Item) => boolean) => readonly Item[];

/** How a rule asks. */
export interface Asker<Name extends string = string> {
  readonly judge: Judge<Name>;
  readonly about: About;
  readonly pick: Pick;
}

/** What a rule on records sees: the records of one product, nothing else. */
export interface RecordContext<Name extends string = string> extends Asker<Name> {
  readonly product: string;
  readonly profile: Profile;
  readonly records: RecordIndex;
  /** Absent where the product has no dossier record: loading reports that. */
  readonly dossier?: DossierRecord<'dossier'>;
  /** The day every check takes for today: of the dossier record, or of the command line in its place. */
  readonly asOf?: Field<string>;
  /** The files that records were read from; absent where the rules run on records alone. */
  readonly savedCopies?: SavedCopies | undefined;
  /** Every field of a record that names another record, those of disputed values included. */
  referencesOf(record: AnyRecord): readonly Reference[];
  /** Every order of two dates that the rules before this one have asked for. */
  readonly orderings: readonly Ordering[];
}

/** A rule on records: data and one function. One question per judgement, so that disputed values meet only where they matter. */
export interface RecordRule<Name extends string = string> extends RuleDescription<Name> {
  check(context: RecordContext<Name>): void;
}

/** What there is to tell of a rule, without its code. */
export function describeRule(rule: RuleDescription): RuleDescription {
  const { code, catalogueId, states, why, clause, severity, justifiable, reads, failures } = rule;
  return { code, catalogueId, states, why, clause, severity, justifiable, reads, failures };
}

/** Keeps the names of the rule's failures, so that `fail` accepts no other. */
export function recordRule<Name extends string>(rule: RecordRule<Name>): RecordRule<Name> {
  return rule;
}
