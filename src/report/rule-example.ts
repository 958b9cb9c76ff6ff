import type { Bilingual } from '../diagnostics/diagnostic.js';

/** A case a rule fails on, taken from the rule's own tests, and the lines as they stand in a case that passes. */
export interface RuleExample {
  readonly message: Bilingual;
  readonly fails: readonly ExampleLine[];
  /** Missing where nothing stands in place of the faulty line: the mend is to delete it, or to add what is missing. */
  readonly passes?: readonly ExampleLine[];
}

export interface ExampleLine {
  /** The kind of the record the line stands in. */
  readonly record: string;
  readonly text: string;
}

/** The examples by the codes of the rules, as `schemas/data/rule-examples.json` holds them. */
export type RuleExamples = Readonly<Record<string, RuleExample>>;
