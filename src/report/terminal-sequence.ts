import type { Bilingual, Diagnostic, Language } from '../diagnostics/diagnostic.js';
import type { PackagedSequence } from '../package/sequence/package-sequence.js';
import type { SequenceEntry } from '../package/sequence/sequence-plan.js';
import { makePaint } from './paint.js';
import { countOf } from './plural.js';
import { showFinding } from './terminal-finding.js';
import { nouns, words } from './words.js';

export interface SequenceReportOptions {
  readonly language: Language;
  readonly isColoured: boolean;
  /** Of the files the findings name. */
  readonly texts: ReadonlyMap<string, string>;
  /** The application folder as messages name it. */
  readonly shown: string;
}

/** The report for people: findings first, then what the sequence holds. */
export function reportSequence(
  made: PackagedSequence | undefined,
  diagnostics: readonly Diagnostic[],
  { language, isColoured, texts, shown }: SequenceReportOptions,
): string {
  const paint = makePaint(isColoured);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const summary =
    made === undefined ? labels.nothing[language] : `${words.summary[language]}: ${tell(made, shown, language)}`;
  return [
    ...diagnostics.map((finding) => showFinding(finding, { language, paint, texts })),
    (errors === 0 ? paint.good : paint.error)(summary),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function tell({ plan, record }: PackagedSequence, shown: string, language: Language): string {
  const count = (operation: SequenceEntry['operation']) =>
    plan.entries.filter((entry) => entry.operation === operation).length;
  const operations = (['new', 'replace', 'delete', 'unchanged'] as const).map(
    (operation) => `${labels[operation][language]} ${count(operation)}`,
  );
  const bytes = record.files.reduce((sum, file) => sum + file.bytes, 0);
  const marks = [...(plan.isDraft ? [labels.draft] : []), ...(plan.isSynthetic ? [words.synthetic] : [])];
  return [
    `${plan.product}, ${plan.format}, ${shown}/${plan.sequence}`,
    ...marks.map((mark) => mark[language]),
    ...operations,
    `${countOf(record.files.length, nouns.file, language)}, ${showBytes(bytes, language)}`,
  ].join(', ');
}

function showBytes(bytes: number, language: Language): string {
  const tenths = Math.round(bytes / 104_857.6);
  const mark = language === 'ru' ? ',' : '.';
  return `${Math.floor(tenths / 10)}${mark}${tenths % 10} ${labels.megabytes[language]}`;
}

const labels = {
  new: { ru: 'новых', en: 'new' },
  replace: { ru: 'заменено', en: 'replaced' },
  delete: { ru: 'исключено', en: 'withdrawn' },
  unchanged: { ru: 'без изменений', en: 'unchanged' },
  draft: { ru: 'черновик', en: 'draft' },
  megabytes: { ru: 'МБ', en: 'MB' },
  nothing: { ru: 'Комплект не записан', en: 'Nothing was written' },
} as const satisfies Readonly<Record<string, Bilingual>>;
