import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { Skip } from './judgement.js';
import type { RuleDescription } from './rule.js';

export type OutcomeStatus = 'passed' | 'failed' | 'accepted' | 'skipped' | 'crashed';

/** How one rule ended for one product. */
export interface CheckOutcome {
  readonly product: string;
  readonly code: string;
  readonly catalogueId: string;
  readonly status: OutcomeStatus;
  readonly counts: OutcomeCounts;
  /** Why questions were left without an answer. */
  readonly skips: readonly Skip[];
  /** Of a skipped rule: the first of those reasons. */
  readonly reason?: Bilingual;
}

export interface OutcomeCounts {
  /** Questions that were answered and hold. */
  readonly held: number;
  /** Questions that could not be answered. */
  readonly skipped: number;
  /** Findings, the contested among them. */
  readonly failed: number;
  /** Findings that only some candidates of a disputed value bring. */
  readonly contested: number;
  /** Findings that an accepted deviation covers; not among `failed`. */
  readonly accepted: number;
}

/** The reason of a rule, or of a question, that finds nothing of its kind in the data. */
export const nothingToJudge: Bilingual = {
  ru: 'нет данных, к которым относится правило',
  en: 'no data the rule applies to',
};

/** One finding outweighs all questions that hold; a rule that answered none of its questions is skipped, never passed. */
export function concludeRule(
  rule: Pick<RuleDescription, 'code' | 'catalogueId'>,
  product: string,
  counts: OutcomeCounts,
  skips: readonly Skip[],
  hasCrashed: boolean,
): CheckOutcome {
  const { code, catalogueId } = rule;
  const status = hasCrashed ? 'crashed' : statusOf(counts);
  const reason = skips[0]?.reason ?? nothingToJudge;
  return { product, code, catalogueId, status, counts, skips, ...(status === 'skipped' && { reason }) };
}

/** The outcome of a rule with two parts, one on records and one on documents. */
export function joinOutcomes(a: CheckOutcome, b: CheckOutcome): CheckOutcome {
  const counts = {
    held: a.counts.held + b.counts.held,
    skipped: a.counts.skipped + b.counts.skipped,
    failed: a.counts.failed + b.counts.failed,
    contested: a.counts.contested + b.counts.contested,
    accepted: a.counts.accepted + b.counts.accepted,
  };
  const hasCrashed = a.status === 'crashed' || b.status === 'crashed';
  return concludeRule(a, a.product, counts, [...a.skips, ...b.skips], hasCrashed);
}

function statusOf(counts: OutcomeCounts): OutcomeStatus {
  if (counts.failed > 0) return 'failed';
  if (counts.accepted > 0) return 'accepted';
  return counts.held > 0 ? 'passed' : 'skipped';
}
