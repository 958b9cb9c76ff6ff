import type { RuleDescription } from '../../check/rule.js';
import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import { profileNames, severityNames } from '../words.js';
import { ruleAreas } from './areas.js';

const labels = {
  title: { ru: 'Правила', en: 'Rules' },
  why: { ru: 'Почему', en: 'Why' },
  clause: { ru: 'Основание', en: 'Basis' },
  accepted: { ru: 'можно принять с обоснованием', en: 'may be accepted with a reason' },
  notAccepted: { ru: 'принять нельзя', en: 'cannot be accepted' },
  failures: { ru: 'Что может быть не так', en: 'What can be wrong' },
} as const satisfies Record<string, Bilingual>;

const remark = '<!-- npm run generate-rules -->';

/** The catalogue as a page to read, in Russian and then in English. */
export function catalogueMarkdown(rules: readonly RuleDescription[]): string {
  const parts = (['ru', 'en'] as const).map((language) => writePart(rules, language));
  return `${[remark, ...parts].join('\n\n')}\n`;
}

function writePart(rules: readonly RuleDescription[], language: Language): string {
  return [
    `# ${labels.title[language]}`,
    ...ruleAreas(rules).flatMap(({ name, rules: own }) => [
      `## ${name[language]}`,
      ...own.map((rule) => writeRule(rule, language)),
    ]),
  ].join('\n\n');
}

function writeRule(rule: RuleDescription, language: Language): string {
  const { catalogueId, code, states, why, clause, severity, justifiable, failures } = rule;
  const weight = (['draft', 'submission'] as const)
    .map((profile) => `${profileNames[profile][language]}: ${severityNames[severity[profile]][language]}`)
    .join(', ');
  const acceptance = justifiable ? labels.accepted : labels.notAccepted;
  return [
    `### ${catalogueId} \`${code}\``,
    `**${escapeMarkdown(states[language])}.**`,
    `${labels.why[language]}: ${escapeMarkdown(why[language])}.`,
    `${labels.clause[language]}: ${escapeMarkdown(clause[language])}. ${weight}; ${acceptance[language]}.`,
    `${labels.failures[language]}:`,
    Object.values(failures)
      .map(({ message, hint }) => `- ${escapeMarkdown(message[language])}\n  → ${escapeMarkdown(hint[language])}`)
      .join('\n'),
  ].join('\n\n');
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\*_<>[\]]/g, '\\$&');
}
