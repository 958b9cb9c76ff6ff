import type { RuleDescription } from '../../check/rule.js';
import type { Bilingual } from '../../diagnostics/diagnostic.js';

/** The areas of the catalogue, by the letters its numbers begin with, in the order a reviewer reads a dossier. */
const areas: readonly (readonly [letters: string, name: Bilingual])[] = [
  ['IDN', { ru: 'Наименования и обозначения', en: 'Names and identifiers' }],
  ['DAT', { ru: 'Даты', en: 'Dates' }],
  ['CLN', { ru: 'Клинические исследования', en: 'Clinical trials' }],
  ['EFF', { ru: 'Эффективность', en: 'Efficacy' }],
  ['SAF', { ru: 'Безопасность', en: 'Safety' }],
  ['NCL', { ru: 'Доклинические исследования', en: 'Nonclinical studies' }],
  ['MFG', { ru: 'Производство и лицензии', en: 'Manufacture and licences' }],
  ['CMC', { ru: 'Качество', en: 'Quality' }],
  ['LAB', { ru: 'Информация о препарате', en: 'Product information' }],
  ['RMP', { ru: 'Фармаконадзор', en: 'Pharmacovigilance' }],
  ['DOC', { ru: 'Документы', en: 'Documents' }],
  ['APR', { ru: 'Утверждения', en: 'Approvals' }],
  ['SRC', { ru: 'Источники', en: 'Sources' }],
];

export interface RuleArea {
  readonly name: Bilingual;
  /** By their numbers. */
  readonly rules: readonly RuleDescription[];
}

/** The areas that have rules, each with its own. */
export function ruleAreas(rules: readonly RuleDescription[]): RuleArea[] {
  return areas
    .map(([letters, name]) => ({ name, rules: rules.filter(({ catalogueId }) => catalogueId.startsWith(letters)) }))
    .filter((area) => area.rules.length > 0);
}
