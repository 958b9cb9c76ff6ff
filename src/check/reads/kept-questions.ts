import type { Source } from './read-log.js';

/** Numbers in ascending order as runs: first number, how many, first number of the next run, … */
export type NumberRuns = readonly number[];

/** What an earlier run knew of the questions of one rule. */
export interface KeptQuestions {
  /** How many there were. They are numbered from 0 in the order asked. */
  readonly count: number;
  /** What the rule read to put its questions. */
  readonly outside: readonly Source[];
  /** The questions that said more than that all is well. */
  readonly telling: NumberRuns;
  /** The questions that read a source. */
  readonly readers: Readonly<Record<Source, NumberRuns>>;
}

/** What an earlier run knew of the questions of all rules, and of what they had read. */
export interface KeptAnswers {
  /** What stands for the content of each source: equal for equal content. */
  readonly sources: Readonly<Record<Source, string>>;
  /** By the code of the rule. */
  readonly rules: Readonly<Record<string, KeptQuestions>>;
}
