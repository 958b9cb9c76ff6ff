import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import { ruleSets } from '../../verify/finding.js';
import type { VerifyRule } from '../../verify/verify-rule.js';
import { severityNames, words } from '../words.js';

/** What a rule on packages asks, on what ground, and how much it weighs with whom. */
export function explainPackageRule({ id, states, basis, severity }: VerifyRule, language: Language): string {
  const weights = ruleSets.flatMap((profile) => {
    const weight = severity[profile];
    return weight === undefined ? [] : [`${profile}: ${severityNames[weight][language]}`];
  });
  return [
    `${id}`,
    `${rule[language]}: ${states[language]}`,
    `${words.clause[language]}: ${basis}`,
    `${weighs[language]}: ${weights.join(', ')}`,
  ]
    .map((line) => `${line}\n`)
    .join('\n');
}

const rule: Bilingual = { ru: 'Правило для пакетов (verify)', en: 'A rule on packages (verify)' };
const weighs: Bilingual = { ru: 'важность по требованиям (--rules)', en: 'severity by criteria (--rules)' };
