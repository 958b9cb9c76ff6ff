import type { CheckOutcome, OutcomeStatus } from '../../check/outcome.js';
import type { RuleDescription } from '../../check/rule.js';
import type { PlaceOf } from './describe-findings.js';
import type { RuleLine } from './report-parts.js';

/** How each rule ended, in the order of the catalogue, the rules of the staff first. */
export function describeRules(
  outcomes: readonly CheckOutcome[],
  rules: readonly RuleDescription[],
  placeOf: PlaceOf,
): RuleLine[] {
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  return outcomes.flatMap(({ code, catalogueId, status, counts, reason, skips }) => {
    const rule = byCode.get(code);
    if (rule === undefined) return [];
    const { states, why, clause, reads } = rule;
    return {
      code,
      catalogueId,
      states,
      why,
      clause,
      reads,
      status,
      counts,
      ...(reason && { reason }),
      skips: skips.map((skip) => ({ reason: skip.reason, ...(skip.at && { at: placeOf(skip.at) }) })),
    };
  });
}

export function countOutcomes(rules: readonly RuleLine[]): Record<OutcomeStatus, number> {
  const counts = { passed: 0, failed: 0, accepted: 0, skipped: 0, crashed: 0 };
  for (const { status } of rules) counts[status] += 1;
  return counts;
}
