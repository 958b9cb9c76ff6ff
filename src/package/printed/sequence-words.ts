import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { PackageFormat, SequenceEntry } from '../sequence/sequence-plan.js';

export const operationNames: Readonly<Record<SequenceEntry['operation'], Bilingual>> = {
  new: { ru: 'новый', en: 'new' },
  replace: { ru: 'заменен', en: 'replaced' },
  delete: { ru: 'исключен', en: 'withdrawn' },
  unchanged: { ru: 'без изменений', en: 'unchanged' },
};

export const formatNames: Readonly<Record<PackageFormat, Bilingual>> = {
  eaeu: { ru: 'формат ЕАЭС', en: 'EAEU format' },
  ectd: { ru: 'формат eCTD 3.2.2', en: 'eCTD 3.2.2 format' },
};

export const stateNames: Readonly<Record<'draft' | 'submission', Bilingual>> = {
  draft: { ru: 'проект', en: 'draft' },
  submission: { ru: 'для подачи', en: 'for submission' },
};

export const words = {
  module: { ru: 'Модуль {module}. {title}', en: 'Module {module}. {title}' },
  files: { ru: 'файлов: {files}', en: 'files: {files}' },
  documents: { ru: 'документов: {documents}', en: 'documents: {documents}' },
  step: { ru: '{sequence}: {operation}', en: '{sequence}: {operation}' },
  stepFor: { ru: '{sequence}: {operation} ({reason})', en: '{sequence}: {operation} ({reason})' },
} as const;

/** What the inventory lists, and how its columns are to be read. */
export const inventoryNotes = {
  byFile: {
    ru: 'Пути к файлам указаны от папки заявления, начиная с номера последовательности, в которой файл подан. Контрольная сумма SHA-256 записана в две строки.',
    en: 'The paths of files begin in the application folder with the number of the sequence that sent the file. A SHA-256 checksum takes two lines.',
  },
  bySection: {
    ru: 'Файлов слишком много, чтобы перечислить их здесь: они посчитаны по разделам, а каждый назван с контрольной суммой в {list}.',
    en: 'There are too many files to list here: they are counted by section, and each is named with its checksum in {list}.',
  },
} as const;

/** The file of a sequence that names each document with its checksum. */
export const listNames: Readonly<Record<PackageFormat, string>> = { eaeu: 'inventory.csv', ectd: 'index.xml' };
