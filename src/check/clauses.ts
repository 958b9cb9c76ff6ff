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
  patientSafety: {
    ru: 'Безопасность пациента: ошибка в дозе',
    en: 'Patient safety: error in a dose',
    isChecked: false,
  },
  russianTypography: {
    ru: 'Правила набора и оформления документов, принятые в России',
    en: 'Russian typographic and document practice',
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
  eaeuGlp: {
    ru: 'Решение Совета ЕЭК № 81 от 03.11.2016 (правила надлежащей лабораторной практики)',
    en: 'EEC Council Decision 81 of 3 Nov 2016 (good laboratory practice)',
    isChecked: true,
  },
  eaeuInspections: {
    ru: 'Решение Совета ЕЭК № 83 от 03.11.2016 (фармацевтические инспекции)',
    en: 'EEC Council Decision 83 of 3 Nov 2016 (pharmaceutical inspections)',
    isChecked: true,
  },
  eaeuQualifiedPersons: {
    ru: 'Решение Совета ЕЭК № 84 от 03.11.2016 (аттестация уполномоченных лиц)',
    en: 'EEC Council Decision 84 of 3 Nov 2016 (attestation of qualified persons)',
    isChecked: false,
  },
  eaeuPharmacovigilance: {
    ru: 'Решение Совета ЕЭК № 87 от 03.11.2016 (правила надлежащей практики фармаконадзора)',
    en: 'EEC Council Decision 87 of 3 Nov 2016 (good pharmacovigilance practice)',
    isChecked: false,
  },
  eaeuProductInformation: {
    ru: 'Решение Совета ЕЭК № 88 от 03.11.2016 (требования к листку-вкладышу и ОХЛП)',
    en: 'EEC Council Decision 88 of 3 Nov 2016 (requirements for the leaflet and the SmPC)',
    isChecked: false,
  },
  eaeuLabelling: {
    ru: 'Решение Совета ЕЭК № 76 от 03.11.2016 (маркировка лекарственных средств)',
    en: 'EEC Council Decision 76 of 3 Nov 2016 (labelling of medicines)',
    isChecked: false,
  },
  fdaCarT: {
    ru: 'Руководство FDA 2024 г. о разработке препаратов CAR-T-клеток',
    en: 'FDA guidance of 2024 on the development of CAR T cell products',
    isChecked: true,
  },
  fdaTCellMalignancies: {
    ru: 'Сообщение FDA от 28.11.2023 о T-клеточных новообразованиях после CAR-T',
    en: 'FDA communication of 28 Nov 2023 on T-cell malignancies after CAR-T',
    isChecked: true,
  },
  astct: {
    ru: 'Lee D. W. и соавт., 2019, Biol Blood Marrow Transplant 25:625–638 (шкала ASTCT)',
    en: 'Lee DW et al., 2019, Biol Blood Marrow Transplant 25:625-638 (ASTCT scale)',
    isChecked: true,
  },
  ichM1: { ru: 'ICH M1 (словарь MedDRA)', en: 'ICH M1 (MedDRA dictionary)', isChecked: false },
  ichM4E: { ru: 'ICH M4E (клиническая часть ОТД)', en: 'ICH M4E (clinical part of the CTD)', isChecked: false },
  ichM4Q: { ru: 'ICH M4Q (часть ОТД о качестве)', en: 'ICH M4Q (quality part of the CTD)', isChecked: false },
  ichM4S: { ru: 'ICH M4S (доклиническая часть ОТД)', en: 'ICH M4S (non-clinical part of the CTD)', isChecked: false },
  ichQ2: { ru: 'ICH Q2 (валидация методик)', en: 'ICH Q2 (validation of procedures)', isChecked: false },
  ichQ5C: {
    ru: 'ICH Q5C (стабильность биологических препаратов)',
    en: 'ICH Q5C (stability of biologicals)',
    isChecked: false,
  },
  ichQ5E: {
    ru: 'ICH Q5E (сопоставимость биологических препаратов)',
    en: 'ICH Q5E (comparability of biologicals)',
    isChecked: false,
  },
  ichQ6B: {
    ru: 'ICH Q6B (спецификации биологических препаратов)',
    en: 'ICH Q6B (specifications of biologicals)',
    isChecked: false,
  },
  ichS12: {
    ru: 'ICH S12 (биораспределение препаратов генной терапии)',
    en: 'ICH S12 (biodistribution of gene therapy products)',
    isChecked: false,
  },
  cdiscSend: {
    ru: 'CDISC SENDIG 3.1 (наборы данных доклинических исследований)',
    en: 'CDISC SENDIG 3.1 (non-clinical data sets)',
    isChecked: true,
  },
  nationalInspections: {
    ru: 'Постановление Правительства РФ от 08.11.2025 № 1766 (отмена национальных правил инспектирования)',
    en: 'Government Decree 1766 of 8 Nov 2025 (repeal of the national inspection rules)',
    isChecked: true,
  },
  personalData: {
    ru: 'Федеральный закон от 27.07.2006 № 152-ФЗ «О персональных данных»',
    en: 'Federal Law 152-FZ of 27 July 2006 (personal data)',
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
  atcClassification: {
    ru: 'Анатомо-терапевтически-химическая классификация ВОЗ (АТХ)',
    en: 'WHO anatomical therapeutic chemical classification (ATC)',
    isChecked: true,
  },
  edqmTerms: {
    ru: 'Стандартные термины EDQM (лекарственные формы, пути введения, упаковки)',
    en: 'EDQM standard terms (dose forms, routes, containers)',
    isChecked: false,
  },
  advertisingLaw: {
    ru: 'Федеральный закон от 13.03.2006 № 38-ФЗ «О рекламе»',
    en: 'Federal Law 38-FZ of 13 Mar 2006 (advertising)',
    isChecked: false,
  },
  ichE9Estimands: {
    ru: 'ICH E9(R1) (оцениваемые величины)',
    en: 'ICH E9(R1) (estimands)',
    isChecked: false,
  },
  ichM11: { ru: 'ICH M11 (протокол исследования)', en: 'ICH M11 (clinical protocol)', isChecked: false },
  trialRegistration: {
    ru: 'Набор данных ВОЗ для регистрации исследований',
    en: 'WHO trial registration data set',
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
