import type { CheckOutcome } from '../check/outcome.js';
import type { Language } from '../diagnostics/diagnostic.js';
import type { FileFacts } from '../package/manifest.js';
import type { Checklist, ModuleReadiness } from '../readiness/checklist.js';
import type { ProductResult } from './build-result.js';
import type { Paint } from './paint.js';
import { countOf } from './plural.js';
import { alignColumns } from './table.js';
import { nouns, outcomeNames, profileNames, readinessNames, words } from './words.js';

/** One product: its checks, how complete each module is, the documents that were written. */
export function showProduct(
  { product, isBlocked, checks, checklist, written }: ProductResult,
  language: Language,
  paint: Paint,
): string {
  const facts = [
    ...(checks ? [profileNames[checks.profile][language], `${words.asOf[language]} ${checks.asOf}`] : []),
    ...(written?.manifest.synthetic ? [words.synthetic[language]] : []),
    ...(written?.manifest.partial ? [words.partial[language]] : []),
  ];
  return [
    paint.strong(product) + (facts.length > 0 ? ` (${facts.join(', ')})` : ''),
    ...(checks ? [`  ${words.checks[language]}: ${showOutcomes(checks.outcomes, language)}`] : []),
    ...(isBlocked ? [`  ${paint.error(words.blocked[language])}`] : []),
    ...showReadiness(written?.checklist ?? checklist, language),
    ...(written ? showDocuments(written.manifest.files, language) : []),
  ].join('\n');
}

function showOutcomes(outcomes: readonly CheckOutcome[], language: Language): string {
  return Object.entries(outcomeNames)
    .map(([status, name]) => `${name[language]} ${outcomes.filter((outcome) => outcome.status === status).length}`)
    .join(', ');
}

/** How many of the documents each module needs are ready, and what the others wait for. */
function showReadiness(checklist: Checklist | undefined, language: Language): string[] {
  if (checklist === undefined) return [];
  const header = ['', ...readinessNames.map(({ name }) => name[language])];
  const row = (label: string, modules: readonly ModuleReadiness[]) => [
    `    ${label}`,
    ...readinessNames.map(({ count }) => String(modules.reduce((sum, module) => sum + module[count], 0))),
  ];
  const rows = [
    ...checklist.modules.map((counts) => row(`${words.module[language]} ${counts.module}`, [counts])),
    row(words.total[language], checklist.modules),
  ];
  const columns = readinessNames.map((_, column) => column + 1);
  return [`  ${words.completeness[language]}:`, ...alignColumns([header, ...rows], columns)];
}

/** One line for each document and language: its section, its pages and the size of each format. */
function showDocuments(files: readonly FileFacts[], language: Language): string[] {
  const printed = files.filter((file) => file.document !== undefined && !file.path.startsWith('model/'));
  const names = [...new Set(printed.map(nameOf))];
  const rows = names.map((name) => {
    const formats = printed.filter((file) => nameOf(file) === name);
    const [first] = formats;
    return [
      `    ${first?.section ?? '—'}`,
      first?.language ?? '',
      first?.document ?? '',
      formats.flatMap(({ pages }) => (pages === undefined ? [] : [countOf(pages, nouns.page, language)])).join(),
      ...formats.map(({ format, bytes }) => `${format} ${kilobytes(bytes)} ${words.kilobytes[language]}`),
    ];
  });
  return [`  ${words.documents[language]}: ${rows.length}`, ...alignColumns(rows)];
}

function nameOf({ language, document }: FileFacts): string {
  return `${language} ${document}`;
}

function kilobytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1024));
}
