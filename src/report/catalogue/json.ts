import { describeRule, type RuleDescription } from '../../check/rule.js';
import { stableJson } from '../../package/stable-json.js';

/** Everything a rule says of itself, for programs; texts are in both languages. */
export function catalogueJson(rules: readonly RuleDescription[]): string {
  return stableJson({
    catalogueVersion: 1,
    rules: rules.map(describeRule),
  });
}
