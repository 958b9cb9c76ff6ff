import type { CheckOutcome } from '../check/outcome.js';
import type { Language } from '../diagnostics/diagnostic.js';
import { type SectionCounts, sectionStates } from '../package/checklist.js';
import type { FileFacts } from '../package/manifest.js';
import type { ProductResult } from './build-result.js';
import type { Paint } from './paint.js';
import { countOf } from './plural.js';
import { alignColumns } from './table.js';
import { nouns, outcomeNames, profileNames, sectionStateNames, words } from './words.js';

/** One product: its checks, how complete each module is, the files that were written. */
export function showProduct(result: ProductResult, language: Language, paint: Paint): string {
  return [
    showHeading(result, language, paint),
    `  ${words.checks[language]}: ${showOutcomes(result.outcomes, language)}`,
    ...(result.isBlocked ? [`  ${paint.error(words.notBuilt[language])}`] : []),
    ...(result.checklist === undefined ? [] : showModules(result.checklist.modules, language)),
    ...(result.manifest === undefined ? [] : showFiles(result.manifest.files, language)),
  ].join('\n');
}

function showHeading(result: ProductResult, language: Language, paint: Paint): string {
  const facts = [
    profileNames[result.profile][language],
    `${words.asOf[language]} ${result.asOf}`,
    ...(result.manifest?.synthetic ? [words.synthetic[language]] : []),
    ...(result.manifest?.partial ? [words.partial[language]] : []),
  ];
  return `${paint.strong(result.product)} (${facts.join(', ')})`;
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

function showFiles(files: readonly FileFacts[], language: Language): string[] {
  const documents = files.filter((file) => file.format !== undefined && file.format !== 'json');
  const rows = documents.map((file) => [
    `    ${file.path}`,
    file.pages === undefined ? '' : countOf(file.pages, nouns.page, language),
    `${kilobytes(file.bytes)} ${words.kilobytes[language]}`,
  ]);
  return [
    `  ${words.documents[language]}: ${countOf(documents.length, nouns.file, language)}`,
    ...alignColumns(rows, [2]),
  ];
}

function kilobytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1024));
}
