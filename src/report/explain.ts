import type { RuleDescription } from '../check/rule.js';
import type { CodeDescription } from '../diagnostics/code-description.js';
import type { Bilingual, Language } from '../diagnostics/diagnostic.js';
import type { ExampleLine, RuleExample } from './rule-example.js';
import { profileNames, severityNames } from './words.js';

const labels = {
  why: { ru: 'Почему это важно', en: 'Why it matters' },
  fix: { ru: 'Что делать', en: 'What to do' },
  states: { ru: 'Правило', en: 'The rule' },
  clause: { ru: 'Основание', en: 'Basis' },
  severity: { ru: 'Важность', en: 'Severity' },
  accepted: { ru: 'Можно принять в accepted.yaml', en: 'May be accepted in accepted.yaml' },
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
  reads: { ru: 'Читает', en: 'Reads' },
  fails: { ru: 'Пример нарушения', en: 'An example that fails' },
  passes: { ru: 'Как верно', en: 'As it should be' },
  messages: { ru: 'Сообщения и что делать', en: 'Messages and what to do' },
} as const satisfies Record<string, Bilingual>;

/** What a code that is not a rule means. */
export function explainCode(code: string, description: CodeDescription, language: Language): string {
  return page([
    `${code}: ${description.title[language]}`,
    part(labels.why, description.why[language], language),
    part(labels.fix, description.fix[language], language),
  ]);
}

export function explainRule(rule: RuleDescription, example: RuleExample | undefined, language: Language): string {
  const severity = (['draft', 'submission'] as const).map(
    (profile) => `${profileNames[profile][language]}: ${severityNames[rule.severity[profile]][language]}`,
  );
  const failures = Object.values(rule.failures).map(
    (failure) => `  - ${failure.message[language]}\n    → ${failure.hint[language]}`,
  );
  return page([
    `${rule.code} (${rule.catalogueId})`,
    part(labels.states, rule.states[language], language),
    part(labels.why, rule.why[language], language),
    part(labels.clause, rule.clause[language], language),
    part(labels.severity, severity.join(', '), language),
    part(labels.accepted, (rule.justifiable ? labels.yes : labels.no)[language], language),
    part(labels.reads, rule.reads.join(', '), language),
    `${labels.messages[language]}:\n${failures.join('\n')}`,
    ...(example === undefined ? [] : showExample(example, language)),
  ]);
}

/** The faulty lines with what is said of them, then the same lines in a case that passes. */
function showExample({ message, fails, passes }: RuleExample, language: Language): string[] {
  const list = (lines: readonly ExampleLine[]) => lines.map(({ record, text }) => `  ${record}: ${text}`).join('\n');
  return [
    `${labels.fails[language]}:\n${[list(fails), `  → ${message[language]}`].filter((part) => part !== '').join('\n')}`,
    ...(passes === undefined ? [] : [`${labels.passes[language]}:\n${list(passes)}`]),
  ];
}

function part(label: Bilingual, text: string, language: Language): string {
  return `${label[language]}: ${text}`;
}

function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
