import type { Source } from './read-log.js';

/** Numbers in ascending order as runs: first number, how many, first number of the next run, … */
export type NumberRuns = readonly number[];

/** What an earlier run knew of the questions of one rule. Sources are meant by their number among those kept. */
export interface KeptQuestions {
  /** How many questions there were about no part. They are numbered from 0 in the order asked. */
  readonly count: number;
  /** What the rule read to put its questions. */
  readonly outside: readonly number[];
  /** The questions that said more than that all is well. */
  readonly telling: NumberRuns;
  /** The questions that read a source, by its number. */
  readonly readers: readonly (readonly [number, NumberRuns])[];
  readonly parts: KeptParts;
}

/** What an earlier run knew of the questions about one part of the content, or of what was picked out of it. */
export interface KeptPart {
  /** What was read of it, by the number of the source; what only parts of the part read is left aside. */
  readonly reads: readonly number[];
  /** How many questions held, those about its parts among them; absent where there was more to tell. */
  readonly held?: number;
  /** Places among the items of the part, from 0. */
  readonly picked?: readonly number[];
  readonly parts?: KeptParts;
}

/** By name; a part that is asked about more than once has its turn behind it. */
export type KeptParts = Readonly<Record<string, KeptPart>>;

/** What an earlier run knew of the questions of all rules, and of what they had read. */
export interface KeptAnswers {
  /** The sources by number, each with what stands for its content: equal for equal content. */
  readonly sources: readonly (readonly [Source, string])[];
  /** By the code of the rule. */
  readonly rules: Readonly<Record<string, KeptQuestions>>;
}
