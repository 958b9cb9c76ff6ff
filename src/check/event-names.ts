import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { EventCategory, SpecialEvent } from '../records/record-types.js';

/** The categories of adverse events in the words of a report. */
export const categoryNames = {
  any: { ru: 'любые', en: 'any' },
  'grade-3-plus': { ru: 'степени 3 и выше', en: 'grade 3 or higher' },
  serious: { ru: 'серьёзные', en: 'serious' },
  related: { ru: 'связанные с препаратом', en: 'related to the product' },
  'related-serious': { ru: 'серьёзные, связанные с препаратом', en: 'serious and related' },
  fatal: { ru: 'с летальным исходом', en: 'fatal' },
} as const satisfies Record<EventCategory, Bilingual>;

/** The events of special interest in the words of a report. */
export const specialEventNames: Readonly<Record<SpecialEvent, Bilingual>> = {
  crs: { ru: 'СВЦ', en: 'CRS' },
  icans: { ru: 'ICANS', en: 'ICANS' },
  cytopenia: { ru: 'длительная цитопения', en: 'prolonged cytopenia' },
  infection: { ru: 'инфекции', en: 'infections' },
  hypogammaglobulinaemia: { ru: 'гипогаммаглобулинемия', en: 'hypogammaglobulinaemia' },
  'b-cell-aplasia': { ru: 'аплазия B-клеток', en: 'B-cell aplasia' },
  'hlh-mas': { ru: 'гемофагоцитарный лимфогистиоцитоз', en: 'haemophagocytic lymphohistiocytosis' },
  tls: { ru: 'синдром лизиса опухоли', en: 'tumour lysis syndrome' },
  'secondary-malignancy': { ru: 'вторичные злокачественные новообразования', en: 'second malignancies' },
  rcl: { ru: 'репликационно-компетентный вирус', en: 'replication-competent virus' },
  gvhd: { ru: 'реакция «трансплантат против хозяина»', en: 'graft-versus-host disease' },
  hypersensitivity: { ru: 'гиперчувствительность', en: 'hypersensitivity' },
};
