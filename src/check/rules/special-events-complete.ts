import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { SpecialEvent } from '../../records/record-types.js';
import { cd19CarT } from '../car-t-product.js';
import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';

/** What the results of a CD19 CAR-T product must speak of, each by any of the events named. */
const topics: readonly { readonly name: Bilingual; readonly kinds: readonly SpecialEvent[] }[] = [
  { name: { ru: 'СВЦ', en: 'CRS' }, kinds: ['crs'] },
  { name: { ru: 'нейротоксичность (ICANS)', en: 'neurotoxicity (ICANS)' }, kinds: ['icans'] },
  { name: { ru: 'гемофагоцитарный лимфогистиоцитоз', en: 'haemophagocytic lymphohistiocytosis' }, kinds: ['hlh-mas'] },
  { name: { ru: 'длительная цитопения', en: 'prolonged cytopenia' }, kinds: ['cytopenia'] },
  { name: { ru: 'инфекции', en: 'infections' }, kinds: ['infection'] },
  {
    name: { ru: 'гипогаммаглобулинемия или аплазия B-клеток', en: 'hypogammaglobulinaemia or B-cell aplasia' },
    kinds: ['hypogammaglobulinaemia', 'b-cell-aplasia'],
  },
  { name: { ru: 'синдром лизиса опухоли', en: 'tumour lysis syndrome' }, kinds: ['tls'] },
  {
    name: { ru: 'вторичные злокачественные новообразования', en: 'second malignancies' },
    kinds: ['secondary-malignancy'],
  },
  { name: { ru: 'репликационно-компетентный вирус', en: 'replication-competent virus' }, kinds: ['rcl'] },
  { name: { ru: 'гиперчувствительность', en: 'hypersensitivity' }, kinds: ['hypersensitivity'] },
];

export const specialEventsComplete = recordRule({
  code: 'results/special-events-complete',
  catalogueId: 'SAF-006',
  states: {
    ru: 'По каждой теме особого интереса для CAR-T к CD19 названо число участников, пусть и ноль, или сказано, что её не оценивали',
    en: 'Each topic of special interest of a CD19 CAR-T product has a number of subjects, zero included, or is said not to have been assessed',
  },
  why: {
    ru: 'молчание о реакции читают как «не искали»; ноль — это тоже результат',
    en: 'silence about a reaction is read as "not looked for"; zero is a result too',
  },
  clause: cite('eaeuModifiedCells', 'fdaCarT', 'fdaTCellMalignancies', 'emaModifiedCells'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: false,
  reads: [
    'trial-results.safety.specialEvents',
    'trial-results.safety.crs',
    'trial-results.safety.icans',
    'product.target',
  ],
  failures: {
    silent: {
      message: {
        ru: 'о теме «{topic}» ничего не сказано: ноль тоже нужно указать',
        en: 'nothing is said about "{topic}": state zero if there was none',
      },
      hint: {
        ru: 'добавьте строку в specialEvents; если тему не оценивали, напишите это вместо числа (absent с примечанием note)',
        en: 'add a row to specialEvents; if it was not assessed, say so in place of the number (absent with a note)',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      for (const { name, kinds } of topics) {
        judge((judgement) => {
          const safety = judgement.known(rootField(results).get('safety'));
          if (safety === undefined || cd19CarT(judgement, records) === undefined) return;
          const events = safety.get('specialEvents');
          const rows = events.value === undefined ? undefined : judgement.known(events);
          if (events.value !== undefined && rows === undefined) return;
          const spoken = new Set<SpecialEvent>((rows?.value ?? []).map(({ kind }) => kind)).add('crs').add('icans');
          if (!kinds.some((kind) => spoken.has(kind))) judgement.fail('silent', events, { topic: name });
        });
      }
    }
  },
});
