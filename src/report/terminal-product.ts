import type { CheckOutcome } from '../check/outcome.js';
import type { Language } from '../diagnostics/diagnostic.js';
import { type SectionCounts, sectionStates } from '../package/checklist.js';
import type { FileFacts } from '../package/manifest.js';
import type { ProductResult } from './build-result.js';
import type { Paint } from './paint.js';
import { countOf } from './plural.js';
import { alignColumns } from './table.js';
import { nouns, outcomeNames, profileNames, sectionStateNames, words } from './words.js';

/** One product: its checks, how complete each module is, the documents that were written. */
export function showProduct(
  { product, isBlocked, checks, written }: ProductResult,
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
    ...(written ? showModules(written.checklist.modules, language) : []),
    ...(written ? showDocuments(written.manifest.files, language) : []),
  ].join('\n');
}

function showOutcomes(outcomes: readonly CheckOutcome[], language: Language): string {
  return Object.entries(outcomeNames)
    .map(([status, name]) => `${name[language]} ${outcomes.filter((outcome) => outcome.status === status).length}`)
    .join(', ');
}

function showModules(modules: readonly SectionCounts[], language: Language): string[] {
  const header = ['', words.sections[language], ...sectionStates.map((state) => sectionStateNames[state][language])];
  const rows = modules.map((counts) => [
    `    ${words.module[language]} ${counts.module}`,
    String(counts.sections),
    ...sectionStates.map((state) => String(counts[state])),
    String(counts.unverifiedHeadings),
  ]);
  const table = alignColumns(
    [[...header, words.unverified[language]], ...rows],
    rows[0]?.map((_, column) => column).slice(1),
  );
  return [`  ${words.completeness[language]}:`, ...table];
}

/** One line for each document and language: its section, its pages and the size of each format. */
function showDocuments(files: readonly FileFacts[], language: Language): string[] {
  const printed = files.filter((file) => file.document !== undefined && file.format !== 'json');
  const names = [...new Set(printed.map(nameOf))];
  const rows = names.map((name) => {
    const formats = printed.filter((file) => nameOf(file) === name);
    const [first] = formats;
    return [
      `    ${first?.section}`,
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
