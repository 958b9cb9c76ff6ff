import { cite } from '../clauses.js';
import { eachRecord } from '../each-record.js';
import { recordRule } from '../rule.js';
import { isNarrative } from '../stated-data.js';
import { statedShares } from '../text/stated-shares.js';

export const figuresFromData = recordRule({
  code: 'text/figures-from-data',
  catalogueId: 'DOC-001',
  states: {
    ru: 'Проценты, «n из N» и «n =», набранные в обзорах, резюме, инструкциях и шаблонах, есть среди данных',
    en: 'Percentages, "n of N" and "n =" typed into overviews, summaries, labelling and templates are among the data',
  },
  why: {
    ru: 'число, набранное в тексте, не меняется вместе с данными и после обновления становится неверным',
    en: 'a figure typed into a text does not change with the data, and an update makes it wrong',
  },
  clause: cite('dataIntegrity', 'ichM4'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['all-text', 'trial-results', 'all-numbers'],
  failures: {
    unknown: {
      message: {
        ru: 'в тексте есть числа, которых нет в данных: {figures}',
        en: 'the text has figures that match no datum: {figures}',
      },
      hint: {
        ru: 'исправьте число по записи с данными; если данных нет, внесите их с источником',
        en: 'correct the figure from the record that holds the data; where there is none, enter it with its source',
      },
    },
  },
  check(context) {
    const { records, judge } = context;
    eachRecord(context, records.records.filter(isNarrative), (record) => {
      for (const place of records.leavesOf(record)) {
        judge((judgement) => {
          const text = judgement.leaf(place);
          if (text === undefined) return;
          const unknown = statedShares(text.value).filter((share) => !records.stated.has(share));
          if (unknown.length > 0)
            judgement.fail('unknown', text, { figures: unknown.map((share) => share.text).join('; ') });
        });
      }
    });
  },
});
