/** What a common short form stands for: the beginnings of the words, any of them in each place. */
export interface CommonAbbreviation {
  readonly shorts: readonly string[];
  readonly ru: RegExp;
  readonly en: RegExp;
}

const entry = (shorts: readonly string[], ru: string, en: string): CommonAbbreviation => ({
  shorts,
  ru: new RegExp(ru, 'iu'),
  en: new RegExp(en, 'iu'),
});

/** Short forms whose meaning is settled in dossiers: another expansion is a mistake, most often of two neighbours swapped. */
export const commonAbbreviations: readonly CommonAbbreviation[] = [
  entry(['CRS', 'СВЦ', 'СВК'], 'синдром.*(?:высвобожд|выброс).*цитокин', 'cytokine.*release'),
  entry(['ICANS'], 'нейротокс', 'neurotoxicity'),
  entry(['CAR', 'ХАР'], 'химерн.*антиген.*рецептор', 'chim[a]?eric antigen receptor'),
  entry(['RCL'], 'репликац.*лентивирус', 'replication.*lentivirus'),
  entry(['GMP'], 'производственн.*практик', 'manufacturing practice'),
  entry(['GCP'], 'клиническ.*практик', 'clinical practice'),
  entry(['GLP'], 'лабораторн.*практик', 'laboratory practice'),
  entry(['GMO', 'ГМО'], 'ген.*модифициров.*организм', 'genetically modified organism'),
  entry(['INN', 'МНН'], 'международн.*непатентован', 'international non-?proprietary'),
  entry(['ATC', 'АТХ'], 'анатом.*терапевт.*хим', 'anatomical therapeutic chemical'),
  entry(['RMP', 'ПУР'], 'план.*управлен.*риск', 'risk management plan'),
  entry(['SmPC', 'ОХЛП'], 'общ.*характеристик', 'summary of product characteristics'),
  entry(['CI', 'ДИ'], 'доверительн.*интервал', 'confidence interval'),
  entry(['PCR', 'ПЦР'], 'полимеразн.*цепн', 'polymerase chain reaction'),
  entry(['ORR', 'ЧОО'], 'объективн.*ответ|общ.*ответ', 'overall response|objective response'),
  entry(['OS', 'ОВ'], 'общ.*выживаем', 'overall survival'),
  entry(['PFS', 'ВБП'], 'без прогрессирован', 'progression-?free survival'),
  entry(['VCN'], 'копи.*вектор', 'vector copy number'),
  entry(['TSE', 'ТГЭ'], 'губчат.*энцефалопат', 'spongiform encephalopath'),
  entry(['MedDRA'], 'медицинск.*словар', 'medical dictionary'),
];

/**
 * Short forms that need no expansion: everyday ones, registers, units of measure, legal forms, and the words of our own
 * marks for values that are missing.
 */
export const wellKnown: ReadonlySet<string> = new Set(
  [
    'ДНК РНК ВИЧ ИНН ОГРН ЕГРЮЛ ЕГРИП ФГБУ ФГУП АНО ООО АО ПАО ОАО ЗАО РФ СССР США ЕС ЕАЭС ЕЭК ВОЗ ГОСТ ФЗ',
    'DNA RNA HIV EU US USA UK EAEU EEC WHO EMA FDA ICH ISO CTD ID PDF GTIN CAS PhD MD',
    'МЕ ЕД ЕЭ КОЕ БОЕ ТЕ IU CFU PFU TU EU pH',
    'НЕТ ДАННЫХ НЕ ПОДТВЕРЖДЕНО РАСХОЖДЕНИЕ NO DATA UNCONFIRMED CONFLICT',
  ].flatMap((line) => line.split(' ')),
);
