import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import type { RuleOutcome, VerifyFinding } from '../../verify/finding.js';
import type { VerifyResult } from '../../verify/verify-result.js';
import { makePaint, type Paint } from '../paint.js';
import { countOf } from '../plural.js';
import { printable } from '../printable.js';
import type { TerminalOptions } from '../terminal.js';
import { nouns, severityNames, words } from '../words.js';
import { placeText } from './place-text.js';
import { shorten } from './shorten-ids.js';

/** Shown of the findings of one rule; a package may have one in every leaf. */
const shownOfRule = 10;

/** The report for people: findings by rule, then what was not judged, then one line that sums up. */
export function reportVerifyTerminal(result: VerifyResult, { language, isColoured }: TerminalOptions): string {
  const paint = makePaint(isColoured);
  const parts = [
    ...result.rules.flatMap(({ id }) => showRule(id, result, language, paint)),
    showNotRun(result, language, paint),
    showSummary(result, language, paint),
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

function showRule(id: string, { findings, rules }: VerifyResult, language: Language, paint: Paint): string[] {
  const own = findings.filter(({ rule }) => rule === id);
  if (own.length === 0) return [];
  const states = rules.find((rule) => rule.id === id);
  const shown = own.slice(0, shownOfRule).map((finding) => showFinding(finding, language));
  const rest = own.length - shown.length;
  const isError = own.some(({ severity }) => severity === 'error');
  const colour = isError ? paint.error : paint.warning;
  return [
    [
      `${colour(severityNames[isError ? 'error' : 'warning'][language])} ${paint.strong(id)}  ${paint.faint(states?.states[language] ?? '')}`,
      ...shown,
      ...(rest > 0 ? [paint.faint(`  … ${more[language]}: ${rest} (--report json=…)`)] : []),
      paint.faint(`  ${words.clause[language]}: ${states?.basis ?? ''}`),
    ].join('\n'),
  ];
}

function showFinding(finding: VerifyFinding, language: Language): string {
  return `  ${printable(placeText(finding, language))}\n    ${printable(finding.message[language])}`;
}

function showNotRun({ verdicts }: VerifyResult, language: Language, paint: Paint): string {
  const open = verdicts.filter(({ outcome, reason }) => outcome !== 'not-applicable' && reason !== undefined);
  if (open.length === 0) return '';
  const rows = new Map<string, { ids: string[]; state: string; reason: string }>();
  for (const { rule, outcome, reason } of open) {
    const state = outcome === 'not-run' ? outcomeNames['not-run'][language] : partly[language];
    const text = printable(reason?.[language] ?? '');
    const row = rows.get(`${state} ${text}`);
    if (row === undefined) rows.set(`${state} ${text}`, { ids: [rule], state, reason: text });
    else row.ids.push(rule);
  }
  const lines = [...rows.values()].flatMap(({ ids, state, reason }) => [
    `  ${shorten(ids)}`,
    `    ${state}: ${reason}`,
  ]);
  return [paint.warning(`${notJudged[language]}:`), ...lines].join('\n');
}

function showSummary(result: VerifyResult, language: Language, paint: Paint): string {
  const { profileName, sequences, earlier, files, findings, verdicts, isFileable } = result;
  const count = (severity: VerifyFinding['severity']) => findings.filter((one) => one.severity === severity).length;
  const errors = count('error');
  const outcomes = outcomeOrder.flatMap((outcome) => {
    const number = verdicts.filter((verdict) => verdict.outcome === outcome).length;
    return number === 0 ? [] : [`${outcomeNames[outcome][language]} ${number}`];
  });
  const facts = [
    countOf(errors, nouns.error, language),
    countOf(count('warning'), nouns.warning, language),
    countOf(files, nouns.file, language),
  ];
  return [
    `${profileName[language]} · ${sequenceWord[language]} ${sequences.join(', ')}${earlier.length > 0 ? ` (${historyWord[language]} ${earlier.join(', ')})` : ''}`,
    `${words.checks[language]}: ${outcomes.join(', ')}`,
    (errors === 0 ? paint.good : paint.error)(`${words.summary[language]}: ${facts.join(', ')}`),
    ...(errors === 0 && !isFileable ? [paint.warning(notFileable[language])] : []),
  ].join('\n');
}

const outcomeOrder: readonly RuleOutcome[] = ['passed', 'warned', 'failed', 'not-run', 'not-applicable'];

const outcomeNames: Readonly<Record<RuleOutcome, Bilingual>> = {
  passed: { ru: 'выполнено', en: 'passed' },
  warned: { ru: 'с предупреждениями', en: 'with warnings' },
  failed: { ru: 'нарушено', en: 'failed' },
  'not-run': { ru: 'не выполнялось', en: 'not run' },
  'not-applicable': { ru: 'неприменимо', en: 'not applicable' },
};

export const notFileable: Bilingual = {
  ru: 'в таком виде пакет не подать: в util нет опубликованных файлов ICH',
  en: 'not fileable as it is: the published files of ICH are missing from util',
};

const more: Bilingual = { ru: 'и ещё', en: 'and more' };
const partly: Bilingual = { ru: 'не полностью', en: 'in part' };
const notJudged: Bilingual = { ru: 'Не проверено', en: 'Not judged' };
const sequenceWord: Bilingual = { ru: 'последовательность', en: 'sequence' };
const historyWord: Bilingual = { ru: 'прежние', en: 'earlier' };
