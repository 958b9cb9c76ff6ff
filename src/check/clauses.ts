import type { Bilingual } from '../diagnostics/diagnostic.js';

interface Basis extends Bilingual {
  /** Whether the act was at hand when the rule was written, or only what others say of it. */
  readonly isChecked: boolean;
}

/** What the rules rest on. Acts are named whole: a finer reference is given only where the act itself was read. */
const bases = {
  dataIntegrity: {
    ru: 'Целостность данных (принципы ALCOA+)',
    en: 'Data integrity (ALCOA+ principles)',
    isChecked: false,
  },
  arithmetic: {
    ru: 'Арифметика и общепринятые статистические определения',
    en: 'Arithmetic and standard statistical definitions',
    isChecked: true,
  },
  seedFacts: {
    ru: 'Противоречия, найденные в исходных сведениях о препарате',
    en: 'Contradictions found in the initial facts about the product',
    isChecked: true,
  },
  eaeuGmp: {
    ru: 'Решение Совета ЕЭК № 77 от 03.11.2016 (правила надлежащей производственной практики)',
    en: 'EEC Council Decision 77 of 3 Nov 2016 (good manufacturing practice)',
    isChecked: false,
  },
  eaeuRegistration: {
    ru: 'Решение Совета ЕЭК № 78 от 03.11.2016 (правила регистрации и экспертизы лекарственных средств)',
    en: 'EEC Council Decision 78 of 3 Nov 2016 (registration and expert review of medicines)',
    isChecked: true,
  },
  dossierClassifier: {
    ru: 'Решение Коллегии ЕЭК № 159 от 17.09.2019 (классификатор документов регистрационного досье)',
    en: 'EEC Collegium Decision 159 of 17 Sep 2019 (classifier of dossier documents)',
    isChecked: false,
  },
  eaeuGcp: {
    ru: 'Решение Совета ЕЭК № 79 от 03.11.2016 (правила надлежащей клинической практики)',
    en: 'EEC Council Decision 79 of 3 Nov 2016 (good clinical practice)',
    isChecked: false,
  },
  eaeuModifiedCells: {
    ru: 'Решение Совета ЕЭК № 89 от 03.11.2016, глава 32 (генетически модифицированные клетки)',
    en: 'EEC Council Decision 89 of 3 Nov 2016, chapter 32 (genetically modified cells)',
    isChecked: true,
  },
  eaeuFollowUp: {
    ru: 'Решение Совета ЕЭК № 89 от 03.11.2016, глава 32, пункты 175–176 (наблюдение в течение 15 лет)',
    en: 'EEC Council Decision 89 of 3 Nov 2016, chapter 32, points 175-176 (15 years of follow-up)',
    isChecked: true,
  },
  emaModifiedCells: {
    ru: 'EMA/CAT/GTWP/671639/2008 rev. 1 (препараты генетически модифицированных клеток)',
    en: 'EMA/CAT/GTWP/671639/2008 rev. 1 (genetically modified cells)',
    isChecked: true,
  },
  fdaLongTermFollowUp: {
    ru: 'Руководство FDA 2020 г. о длительном наблюдении после генной терапии',
    en: 'FDA guidance of 2020 on long-term follow-up after gene therapy',
    isChecked: false,
  },
  ichE3: {
    ru: 'ICH E3 (структура и содержание отчётов об исследованиях)',
    en: 'ICH E3 (structure and content of study reports)',
    isChecked: false,
  },
  ichE6: { ru: 'ICH E6 (надлежащая клиническая практика)', en: 'ICH E6 (good clinical practice)', isChecked: false },
  ichE9: { ru: 'ICH E9 (статистические принципы)', en: 'ICH E9 (statistical principles)', isChecked: false },
  ichM3: { ru: 'ICH M3(R2) (доклинические исследования)', en: 'ICH M3(R2) (non-clinical studies)', isChecked: false },
  ichM4: {
    ru: 'ICH M4 (построение общего технического документа)',
    en: 'ICH M4 (organisation of the CTD)',
    isChecked: false,
  },
  medicinesLaw: {
    ru: 'Федеральный закон от 12.04.2010 № 61-ФЗ «Об обращении лекарственных средств»',
    en: 'Federal Law 61-FZ of 12 Apr 2010 (circulation of medicines)',
    isChecked: false,
  },
  licensingLaw: {
    ru: 'Федеральный закон от 04.05.2011 № 99-ФЗ (лицензирование)',
    en: 'Federal Law 99-FZ of 4 May 2011 (licensing)',
    isChecked: false,
  },
  cellProductsLaw: {
    ru: 'Федеральный закон от 23.06.2016 № 180-ФЗ «О биомедицинских клеточных продуктах»',
    en: 'Federal Law 180-FZ of 23 June 2016 (biomedical cell products)',
    isChecked: true,
  },
  manufacturingLicences: {
    ru: 'Постановление Правительства РФ от 06.07.2012 № 686 (лицензирование производства лекарственных средств)',
    en: 'Government Decree 686 of 6 July 2012 (licensing of medicines manufacture)',
    isChecked: true,
  },
  checkDigits: {
    ru: 'Правила расчёта контрольных цифр ИНН и ОГРН',
    en: 'Check-digit formulas of the Russian taxpayer and registration numbers',
    isChecked: false,
  },
  whoNames: {
    ru: 'Правила ВОЗ о наименованиях препаратов клеточной и генной терапии',
    en: 'WHO naming rules for cell and gene therapy',
    isChecked: true,
  },
} as const satisfies Record<string, Basis>;

/** Joins the bases of a rule into its clause and says which of them were not compared with the text of the act. */
export function cite(...names: readonly (keyof typeof bases)[]): Bilingual {
  const cited = names.map((name) => bases[name]);
  return {
    ru: cited.map(({ ru, isChecked }) => (isChecked ? ru : `${ru} [с текстом не сверено]`)).join('; '),
    en: cited.map(({ en, isChecked }) => (isChecked ? en : `${en} [not compared with its text]`)).join('; '),
  };
}
