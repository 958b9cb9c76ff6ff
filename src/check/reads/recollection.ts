import type { Asker, RuleDescription } from '../rule.js';
import { type RuleRun, type RuleSetting, runRule } from '../run-rule.js';
import type { KeptAnswers, KeptQuestions } from './kept-questions.js';
import { ReadLog, type Source } from './read-log.js';
import { RuleQuestions } from './rule-questions.js';
import { SourceTable } from './source-table.js';

/**
 * Runs rules with what an earlier run knew of their questions. What is found is what would be found without it: a question
 * is left out only where it held, and where nothing it read, nor anything its rule read to put it, has changed.
 */
export class Recollection {
  /** Told of every read of the records and documents that the rules are given. */
  readonly log = new ReadLog();
  readonly #earlier: KeptAnswers | undefined;
  readonly #sources: SourceTable;
  readonly #questions = new Map<string, KeptQuestions>();

  /** @param contentOf what stands for the content of a source: equal where, and only where, the content is equal */
  constructor(earlier: KeptAnswers | undefined, contentOf: (source: Source) => string) {
    this.#earlier = earlier;
    this.#sources = new SourceTable(earlier?.sources ?? [], contentOf);
  }

  run(rule: RuleDescription, setting: RuleSetting, apply: (asker: Asker) => void): RuleRun {
    const known = this.#earlier?.rules[rule.code];
    const attempt = this.#attempt(rule, setting, apply, known);
    return attempt ?? this.#attempt(rule, setting, apply, undefined) ?? runRule(rule, setting, apply);
  }

  /** For a later run. */
  answers(): KeptAnswers {
    return { sources: this.#sources.kept(), rules: Object.fromEntries(this.#questions) };
  }

  #attempt(
    rule: RuleDescription,
    setting: RuleSetting,
    apply: (asker: Asker) => void,
    known: KeptQuestions | undefined,
  ): RuleRun | undefined {
    const questions = new RuleQuestions(this.log, known, this.#sources);
    const run = runRule(rule, setting, apply, questions);
    if (!questions.areAsBefore) return undefined;
    if (run.outcome.status !== 'crashed') this.#questions.set(rule.code, questions.kept());
    return run;
  }
}
