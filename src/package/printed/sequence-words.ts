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
  step: { ru: '{sequence}: {operation}', en: '{sequence}: {operation}' },
  stepFor: { ru: '{sequence}: {operation} ({reason})', en: '{sequence}: {operation} ({reason})' },
} as const;
