import type { RuleDescription } from '../../check/rule.js';
import { catalogue } from '../../inspect/catalogue.js';
import type { BuildResult } from '../build-result.js';

/** The built-in rules and those the staff has written for the products of the run. */
export function rulesOf({ products }: BuildResult): readonly RuleDescription[] {
  return [...catalogue, ...products.flatMap(({ checks }) => checks?.ownRules ?? [])];
}
