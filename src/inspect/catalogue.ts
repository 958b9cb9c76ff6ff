import type { RuleDescription } from '../check/rule.js';
import { recordRules } from '../check/rules/index.js';
import { compareText } from '../diagnostics/sort.js';
import { buildRules } from './build-rules.js';
import { documentRules } from './rules/index.js';

/** Every rule once, by its number in the catalogue: the halves that read records and documents show their failures together. */
export const catalogue: readonly RuleDescription[] = joinHalves([...recordRules, ...documentRules, ...buildRules]);

function joinHalves(rules: readonly RuleDescription[]): RuleDescription[] {
  const joined = new Map<string, RuleDescription>();
  for (const { code, catalogueId, states, why, clause, severity, justifiable, reads, failures } of rules) {
    const all = { ...joined.get(code)?.failures, ...failures };
    joined.set(code, { code, catalogueId, states, why, clause, severity, justifiable, reads, failures: all });
  }
  return [...joined.values()].sort((a, b) => compareText(a.catalogueId, b.catalogueId));
}
