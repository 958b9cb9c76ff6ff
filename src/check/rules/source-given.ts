import type { Provenance } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { provenancesOf } from '../provenances.js';
import { recordRule } from '../rule.js';

export const sourceGiven = recordRule({
  code: 'record/source-given',
  catalogueId: 'SRC-001',
  states: {
    ru: 'У каждой записи и у каждого особо отмеченного поля назван источник, который можно найти',
    en: 'Each record, and each field with a source of its own, names a source that can be found again',
  },
  why: {
    ru: 'значение, источник которого не найти, нельзя ни проверить, ни подать',
    en: 'a value whose source cannot be found can be neither verified nor submitted',
  },
  clause: cite('dataIntegrity', 'eaeuGcp', 'eaeuGmp'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['*.provenance', '*.fieldProvenance'],
  failures: {
    empty: {
      message: {
        ru: 'по ссылке на источник «{source}» источника не найти',
        en: 'the source reference "{source}" leads to no source',
      },
      hint: {
        ru: 'назовите документ так, чтобы его можно было найти: название, номер, дата, страница',
        en: 'name the document so that it can be found: title, number, date, page',
      },
    },
    enteredBeforeSource: {
      message: {
        ru: 'значение внесено {enteredOn}, раньше даты источника {sourceDate}',
        en: 'the value was entered on {enteredOn}, before its source of {sourceDate}',
      },
      hint: { ru: 'исправьте одну из дат', en: 'correct one of the dates' },
    },
  },
  check({ records, judge }) {
    for (const record of records.records) {
      judge((judgement) => {
        for (const source of provenancesOf(record)) {
          const reference = textOf(source.value);
          if (!/[\p{L}\p{N}]{2}/u.test(reference) || placeholders.test(reference)) {
            judgement.fail('empty', source.get('sourceRef'), { source: reference });
          }
          const dates = judgement.order({ field: source.get('sourceDate') }, { field: source.get('enteredOn') });
          if (dates?.order !== 'reversed') continue;
          const args = { sourceDate: dates.earlier.value, enteredOn: dates.later.value };
          judgement.fail('enteredBeforeSource', dates.later, args);
        }
      });
    }
  },
});

/** Words people write where they have no source. */
const placeholders = /^\s*(?:todo|tbd|n\/a|none|unknown|нет|н\/д|неизвестно|источник|source|xxx+)\s*$/iu;

function textOf({ sourceRef }: Provenance): string {
  return typeof sourceRef === 'string' ? sourceRef : sourceRef.ru;
}
