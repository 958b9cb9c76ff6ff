import type { EctdHeadings } from '../../sections/ectd-headings.js';
import type { RuleVoice } from '../rule-voice.js';
import type { VerifyRule, VerifySubject } from '../verify-rule.js';
import type { EctdSequence } from './ectd-sequence.js';
import type { LifeCycle } from './life-cycle.js';
import type { RegionalFiles } from './published-hashes.js';

/** What a rule sees of one sequence that is judged. */
export interface EctdContext {
  readonly package: VerifySubject;
  readonly sequence: EctdSequence;
  /** Before it, ascending: those beside the package and those in it. */
  readonly earlier: readonly EctdSequence[];
  /** Whether the sequence is the first of its application; `unknown` where its history is not at hand. */
  readonly isFirst: boolean | 'unknown';
  readonly lifeCycle: LifeCycle;
  readonly headings: EctdHeadings;
  readonly hashes: PublishedHashes;
}

/** MD5 by path below the sequence folder, as published. */
export interface PublishedHashes {
  readonly ich: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, RegionalFiles>;
}

export interface EctdRule extends Omit<VerifyRule, 'layouts'> {
  check(context: EctdContext, voice: RuleVoice): void | Promise<void>;
}
