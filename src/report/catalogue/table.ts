import type { RuleDescription } from '../../check/rule.js';
import type { Language } from '../../diagnostics/diagnostic.js';
import { alignColumns } from '../table.js';
import { profileNames, severityNames } from '../words.js';
import { ruleAreas } from './areas.js';

/** The rules by area, a line each: number, code, weight in draft and in submission, what holds when the rule passes. */
export function catalogueTable(rules: readonly RuleDescription[], language: Language): string {
  const head = ['', '', profileNames.draft[language], profileNames.submission[language]];
  const lines = alignColumns([head, ...rules.map((rule) => rowOf(rule, language))]);
  const [headLine = '', ...ruleLines] = lines;
  const areas = ruleAreas(rules).map(({ name, rules: own }) => [
    name[language],
    ...own.map((rule) => `${ruleLines[rules.indexOf(rule)]}`),
  ]);
  return `${[[headLine], ...areas].map((part) => part.join('\n')).join('\n\n')}\n`;
}

function rowOf({ catalogueId, code, severity, states }: RuleDescription, language: Language): string[] {
  return [
    catalogueId,
    code,
    severityNames[severity.draft][language],
    severityNames[severity.submission][language],
    states[language],
  ];
}
