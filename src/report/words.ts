import type { OutcomeStatus } from '../check/outcome.js';
import type { Bilingual, Profile, Severity } from '../diagnostics/diagnostic.js';
import type { ModuleReadiness } from '../readiness/checklist.js';

import type { Noun } from './plural.js';

export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { ru: 'ошибка', en: 'error' },
  warning: { ru: 'предупреждение', en: 'warning' },
  info: { ru: 'к сведению', en: 'note' },
};

export const profileNames: Readonly<Record<Profile, Bilingual>> = {
  draft: { ru: 'черновик', en: 'draft' },
  submission: { ru: 'для подачи', en: 'submission' },
};

/** The columns of the readiness table: first the required documents and their states, then what is counted apart. */
export const readinessNames: readonly { readonly count: keyof ModuleReadiness; readonly name: Bilingual }[] = [
  { count: 'required', name: { ru: 'обязательных', en: 'required' } },
  { count: 'ready', name: { ru: 'готово', en: 'ready' } },
  { count: 'gap', name: { ru: 'с пробелами', en: 'with gaps' } },
  { count: 'missing', name: { ru: 'нет', en: 'missing' } },
  { count: 'notBuilt', name: { ru: 'не собрано', en: 'not built' } },
  { count: 'open', name: { ru: 'решить', en: 'to decide' } },
  { count: 'notApplicable', name: { ru: 'не нужно', en: 'not needed' } },
  { count: 'further', name: { ru: 'сверх перечня', en: 'further' } },
  { count: 'furtherReady', name: { ru: 'из них готово', en: 'of them ready' } },
  { count: 'unverifiedHeadings', name: { ru: 'названия не сверены', en: 'titles not verified' } },
  { count: 'specimenHeadings', name: { ru: 'названия-образцы', en: 'specimen titles' } },
];

export const outcomeNames: Readonly<Record<OutcomeStatus, Bilingual>> = {
  passed: { ru: 'выполнено', en: 'passed' },
  failed: { ru: 'нарушено', en: 'failed' },
  accepted: { ru: 'принято', en: 'accepted' },
  skipped: { ru: 'пропущено', en: 'skipped' },
  crashed: { ru: 'сбоев', en: 'crashed' },
};

export const nouns = {
  error: { ru: ['ошибка', 'ошибки', 'ошибок'], en: ['error', 'errors'] },
  warning: { ru: ['предупреждение', 'предупреждения', 'предупреждений'], en: ['warning', 'warnings'] },
  file: { ru: ['файл', 'файла', 'файлов'], en: ['file', 'files'] },
  page: { ru: ['страница', 'страницы', 'страниц'], en: ['page', 'pages'] },
  product: { ru: ['препарат', 'препарата', 'препаратов'], en: ['product', 'products'] },
} as const satisfies Record<string, Noun>;

export const words = {
  clause: { ru: 'основание', en: 'basis' },
  declared: { ru: 'Объявлено в данных', en: 'Declared in the data' },
  all: { ru: 'все до одного: --report json=ФАЙЛ', en: 'every single one: --report json=FILE' },
  checks: { ru: 'Проверки', en: 'Checks' },
  completeness: { ru: 'Готовность документов по модулям', en: 'Readiness of documents by module' },
  module: { ru: 'модуль', en: 'module' },
  total: { ru: 'всего', en: 'total' },
  documents: { ru: 'Документы', en: 'Documents' },
  kilobytes: { ru: 'КБ', en: 'KB' },
  built: { ru: 'собрано', en: 'built' },
  summary: { ru: 'Итог', en: 'Summary' },
  asOf: { ru: 'сведения на', en: 'facts as of' },
  synthetic: { ru: 'вымышленные данные', en: 'synthetic data' },
  partial: { ru: 'обновлена только часть разделов', en: 'only some sections were updated' },
  further: { ru: 'Остальные замечания', en: 'Further findings' },
  wholeRun: { ru: 'запуск в целом', en: 'the run as a whole' },
  blocked: { ru: 'остановлено ошибками', en: 'stopped by errors' },
} as const satisfies Record<string, Bilingual>;
