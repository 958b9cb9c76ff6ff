import type { Bilingual } from '../../diagnostics/diagnostic.js';

/** A subject of safety that texts name in many ways. */
export interface SafetyTopic {
  readonly name: Bilingual;
  /** Found in a text of either language that speaks of the topic. */
  readonly pattern: RegExp;
}

export type SafetyTopicName = keyof typeof safetyTopics;

/** How regulatory texts name the risks of CAR-T products. */
export const safetyTopics = {
  crs: {
    name: { ru: 'синдром высвобождения цитокинов', en: 'cytokine release syndrome' },
    pattern:
      /синдром\p{L}*\s+(?:высвобождения|выброса)\s+цитокин|(?<!\p{L})СВЦ(?!\p{L})|cytokine[\s-]+release|(?<!\p{L})CRS(?!\p{L})/iu,
  },
  icans: {
    name: { ru: 'нейротоксичность', en: 'neurotoxicity' },
    pattern:
      /нейротокси|нейрологическ\p{L}*\s+токси|неврологическ\p{L}*\s+токси|neurotoxic|neurologic\p{L}*\s+toxic|(?<!\p{L})ICANS(?!\p{L})/iu,
  },
  infection: { name: { ru: 'инфекции', en: 'infections' }, pattern: /(?<!\p{L})инфекц|(?<!\p{L})infection/iu },
  cytopenia: { name: { ru: 'длительные цитопении', en: 'prolonged cytopenias' }, pattern: /цитопени|cytop(?:a)?eni/iu },
  hypogammaglobulinaemia: {
    name: { ru: 'аплазия B-клеток и гипогаммаглобулинемия', en: 'B-cell aplasia and hypogammaglobulinaemia' },
    pattern:
      /аплази\p{L}*\s+[BВ]|[BВ]-клеточн\p{L}*\s+аплази|гипогаммаглобулин|b[\s-]*cell\s+aplasia|hypogammaglobulin/iu,
  },
  secondMalignancy: {
    name: { ru: 'вторичные злокачественные новообразования', en: 'second malignancies' },
    pattern:
      /(?:вторичн|втор)\p{L}*\s+(?:[TТ]-клеточн\p{L}*\s+)?(?:злокачествен|опухол|новообраз)|second(?:ary)?\s+(?:[a-z-]+\s+)?(?:malignan|tumou?r|cancer|neoplas)/iu,
  },
  tCellMalignancy: {
    name: { ru: 'новообразования T-клеточного происхождения', en: 'malignancies of T-cell origin' },
    pattern: /[TТ]-клеточн|[TТ]-лимфоцитарн\p{L}*\s+(?:опухол|новообраз)|t[\s-]+cells?/iu,
  },
  insertion: {
    name: { ru: 'инсерционный онкогенез', en: 'insertional oncogenesis' },
    pattern:
      /инсерционн|встраиван\p{L}*\s+(?:\p{L}+\s+){0,3}(?:вектор|онкоген)|insertional|integration\s+(?:of\s+the\s+vector|near|site)/iu,
  },
  rcl: {
    name: { ru: 'репликационно-компетентный вирус', en: 'replication-competent virus' },
    pattern:
      /репликационно[\s-]+компетентн|способн\p{L}*\s+(?:к\s+репликац|размножаться)|replication[\s-]+competent|(?<!\p{L})RC[LVR](?!\p{L})/iu,
  },
  hlh: {
    name: { ru: 'гемофагоцитарный лимфогистиоцитоз', en: 'haemophagocytic lymphohistiocytosis' },
    pattern: /гемофагоцитарн|активаци\p{L}*\s+макрофаг|h(?:a)?emophagocytic|macrophage\s+activation/iu,
  },
  tls: {
    name: { ru: 'синдром лизиса опухоли', en: 'tumour lysis syndrome' },
    pattern: /лизис\p{L}*\s+опухол|tumou?r\s+lysis/iu,
  },
  hypersensitivity: {
    name: { ru: 'реакции гиперчувствительности', en: 'hypersensitivity' },
    pattern: /гиперчувствительн|анафилакс|анафилакти|hypersensitiv|anaphyla/iu,
  },
} as const satisfies Record<string, SafetyTopic>;

/** The topics a text speaks of, in the order of the list. */
export function topicsOf(text: string): SafetyTopicName[] {
  const found: SafetyTopicName[] = [];
  for (const name of topicNames) if (safetyTopics[name].pattern.test(text)) found.push(name);
  return found;
}

const topicNames = [
  'crs',
  'icans',
  'infection',
  'cytopenia',
  'hypogammaglobulinaemia',
  'secondMalignancy',
  'tCellMalignancy',
  'insertion',
  'rcl',
  'hlh',
  'tls',
  'hypersensitivity',
] as const satisfies readonly SafetyTopicName[];
