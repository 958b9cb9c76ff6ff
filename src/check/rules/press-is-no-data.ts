import { isObject } from '../../load/is-object.js';
import type { RecordType } from '../../records/record.js';
import { provenanceOf } from '../../validate/provenance-of.js';
import { cite } from '../clauses.js';
import { Field, rootField } from '../field.js';
import { membersOf } from '../leaves.js';
import { isAbsence } from '../readings.js';
import { recordRule } from '../rule.js';

/** Where the numbers of these records go. */
const sections: Readonly<Partial<Record<RecordType, string>>> = {
  'trial-results': '2.5, 2.7, 5.3',
  'nonclinical-study': '2.4, 2.6, 4.2',
  batch: '3.2',
  specification: '3.2',
  stability: '3.2',
  'process-validation': '3.2',
  process: '3.2',
  'analytical-method': '3.2',
  'starting-material': '3.2',
  substance: '3.2',
  comparability: '3.2',
};

export const pressIsNoData = recordRule({
  code: 'record/press-is-no-data',
  catalogueId: 'SRC-002',
  states: {
    ru: 'Данные об эффективности, безопасности, качестве и доклинике взяты не из прессы',
    en: 'Data on efficacy, safety, quality and non-clinical studies do not come from the press',
  },
  why: {
    ru: 'пересказ журналиста нельзя ни проверить, ни инспектировать; в модулях 2–5 ему не место',
    en: "a journalist's account can be neither verified nor inspected; it has no place in Modules 2 to 5",
  },
  clause: cite('ichE3', 'dataIntegrity', 'seedFacts'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['*.provenance.sourceClass'],
  failures: {
    number: {
      message: {
        ru: 'число «{field}» для разделов {sections} взято из прессы',
        en: 'the number "{field}" for sections {sections} comes from the press',
      },
      hint: {
        ru: 'замените число тем, что стоит в отчёте, а до того — { absent: pending }',
        en: 'replace the number by the one in the report and, until then, by { absent: pending }',
      },
    },
    text: {
      message: {
        ru: '«{field}» для разделов {sections} взято из прессы',
        en: '"{field}" for sections {sections} comes from the press',
      },
      hint: {
        ru: 'подтвердите значение отчётом или первичным документом и исправьте источник',
        en: 'confirm the value by the report or a primary record and correct its source',
      },
    },
  },
  check({ records, judge }) {
    for (const record of records.records) {
      const feeds = sections[record.recordType];
      const data: unknown = record.data;
      if (feeds === undefined || !isObject(data)) continue;
      judge((judgement) => {
        const told = new Set<string>();
        for (const value of factsIn(rootField<object>(record))) {
          const source = provenanceOf(data, value.pointer);
          if (source?.provenance['sourceClass'] !== 'press') continue;
          const args = { field: judgement.labelOf(value), sections: feeds };
          if (isNumber(value.value)) {
            judgement.fail('number', value, args);
          } else if (!told.has(source.pointer)) {
            // One sentence per source: the values of a whole record from the press are one matter.
            told.add(source.pointer);
            judgement.declare('unconfirmed', 'text', value, args);
          }
        }
      });
    }
  },
});

/** What only says which record this is. */
const envelope = ['/recordType', '/id', '/modelVersion', '/productId', '/provenance', '/fieldProvenance'];

/** The values of a record, without the reasons for their absence and without references to records. */
function factsIn(field: Field<object>): Field<unknown>[] {
  return membersOf(field).flatMap(({ name, field: member }): Field<unknown>[] => {
    const { owner, pointer, value } = member;
    if (
      envelope.includes(pointer) ||
      name === 'provenance' ||
      /Ids?$/.test(name) ||
      value === undefined ||
      isAbsence(value)
    )
      return [];
    return typeof value === 'object' && value !== null ? factsIn(new Field(owner, pointer, value)) : [member];
  });
}

/** Whole numbers, and decimals, which stay the text they were typed as; a year of a date is no number. */
function isNumber(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d+\.\d+$/.test(value));
}
