import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { Need } from '../sections/expected-document.js';
import type { HeadingState, MissingPiece, RowState } from './checklist.js';

export const stateNames: Readonly<Record<RowState, Bilingual>> = {
  ready: { ru: 'готов', en: 'ready' },
  gap: { ru: 'с пробелами', en: 'with gaps' },
  missing: { ru: 'нет', en: 'missing' },
  refused: { ru: 'файл отклонен', en: 'file refused' },
  open: { ru: 'решить', en: 'to decide' },
  'not-applicable': { ru: 'не нужен', en: 'not needed' },
  'not-built': { ru: 'не собран', en: 'not built' },
  'heading-only': { ru: 'заголовок', en: 'heading' },
  'subject-unknown': { ru: 'предмет неизвестен', en: 'subject not known' },
};

export const headingNames: Readonly<Record<HeadingState, Bilingual>> = {
  verified: { ru: 'сверено', en: 'verified' },
  confirmed: { ru: 'подтверждено', en: 'confirmed' },
  specimen: { ru: 'образец', en: 'specimen' },
  unverified: { ru: 'не сверено', en: 'not verified' },
};

export const needNames: Readonly<Record<Need, Bilingual>> = {
  'minimum-list': { ru: 'по перечню', en: 'by the list' },
  'full-modules': { ru: 'модули 2–5', en: 'modules 2 to 5' },
  'by-condition': { ru: 'по условию раздела', en: 'by the condition of the section' },
  cover: { ru: 'не учитывается', en: 'not counted' },
};

export const pieceNames: Readonly<Record<MissingPiece['state'], Bilingual>> = {
  absent: { ru: 'нет данных', en: 'no data' },
  contested: { ru: 'источники расходятся', en: 'sources disagree' },
  unconfirmed: { ru: 'не подтверждено', en: 'not confirmed' },
};

export const words = {
  file: { ru: 'файл документа', en: 'the file of the document' },
  template: { ru: 'шаблон документа', en: 'the template of the document' },
  otherFile: { ru: 'файл, к которому нет замечаний', en: 'a file nothing is wrong with' },
  title: { ru: 'сверить название с актом', en: 'compare the title with the act' },
  legalCheck: { ru: 'предмет раздела не известен: сверить с актом', en: 'subject not known: legal check' },
  legalService: { ru: 'юридическая служба', en: 'legal service' },
  more: { ru: '{list} и еще {count}', en: '{list} and {count} more' },
  notSet: { ru: 'не назначен', en: 'not set' },
  partOf: { ru: '{file}, заголовок {section}', en: '{file}, heading {section}' },
  module: { ru: 'Модуль {module}', en: 'Module {module}' },
} as const satisfies Record<string, Bilingual>;
