import type { OutcomeStatus } from '../check/outcome.js';
import type { Bilingual, Profile, Severity } from '../diagnostics/diagnostic.js';
import type { SectionState } from '../package/checklist.js';

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

export const sectionStateNames: Readonly<Record<SectionState, Bilingual>> = {
  generated: { ru: 'готово', en: 'ready' },
  gap: { ru: 'с пробелами', en: 'with gaps' },
  'not-applicable': { ru: 'неприменимо', en: 'not applicable' },
  'no-template': { ru: 'без шаблона', en: 'no template' },
  'not-built': { ru: 'не собрано', en: 'not built' },
  'heading-only': { ru: 'заголовки', en: 'headings' },
};

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
  completeness: { ru: 'Готовность по модулям', en: 'Completeness by module' },
  module: { ru: 'модуль', en: 'module' },
  sections: { ru: 'разделов', en: 'sections' },
  unverified: { ru: 'названия не сверены', en: 'titles not verified' },
  documents: { ru: 'Документы', en: 'Documents' },
  kilobytes: { ru: 'КБ', en: 'KB' },
  built: { ru: 'собрано', en: 'built' },
  summary: { ru: 'Итог', en: 'Summary' },
  asOf: { ru: 'сведения на', en: 'facts as of' },
  synthetic: { ru: 'вымышленные данные', en: 'synthetic data' },
  partial: { ru: 'обновлена только часть разделов', en: 'only some sections were updated' },
  blocked: { ru: 'остановлено ошибками', en: 'stopped by errors' },
} as const satisfies Record<string, Bilingual>;
