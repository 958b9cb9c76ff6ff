import type { DossierRecord } from '../../records/record.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import { recordRule } from '../rule.js';

export const exposureEqualsSafetySet = recordRule({
  code: 'plan/exposure-equals-safety-set',
  catalogueId: 'RMP-004',
  states: {
    ru: 'Каждая таблица экспозиции плана в сумме равна популяции безопасности того же среза данных',
    en: 'Each exposure table of the plan adds up to the safety set of the same data cut',
  },
  why: {
    ru: 'экспозиция — знаменатель всех рисков плана; она должна быть той же, что в отчёте',
    en: 'exposure is the denominator of all risks of the plan and has to be that of the report',
  },
  clause: cite('eaeuPharmacovigilance', 'arithmetic'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'risk-management.exposure',
    'risk-management.dataLockPoint',
    'trial-results.analysisSets',
    'trial-results.dataCut',
  ],
  failures: {
    otherSum: {
      message: {
        ru: 'модуль экспозиции (CIII), таблица «{table}»: {sum} участников, а в популяции безопасности {size}',
        en: 'exposure module (CIII), table "{table}": {sum} subjects, the safety set has {size}',
      },
      hint: {
        ru: 'сверьте таблицу с отчётом; участники без сведений — отдельной строкой',
        en: 'compare the table with the report; subjects without data get a row of their own',
      },
    },
    otherCut: {
      message: {
        ru: 'план составлен на срез данных {plan}, а результаты {results} — на {cut}',
        en: 'the plan has the data lock point {plan}, results {results} the data cut {cut}',
      },
      hint: {
        ru: 'приведите экспозицию и риски к одному срезу данных',
        en: 'bring exposure and risks to one data cut',
      },
    },
  },
  check({ records, judge }) {
    for (const plan of records.all('risk-management')) {
      const data = rootField(plan);
      judge((judgement) => {
        const tables = judgement.known(data.get('exposure'));
        for (const table of tables === undefined ? [] : itemsOf(tables)) {
          const id = judgement.known(table.get('resultsId'));
          const rows = judgement.known(table.get('rows'));
          const results = id && records.find('trial-results', id.value);
          const size = results && safetySet(judgement, results);
          if (rows === undefined || size === undefined) continue;
          const sum = rows.value.reduce((running, { n }) => running + n, 0);
          if (sum === size.value) continue;
          const args = { table: describeValue(table.value.by), sum, size: size.value };
          judgement.fail('otherSum', rows, args, [{ at: size.at, label: judgement.labelOf(size) }]);
        }
      });
      judge((judgement) => {
        const lock = judgement.known(data.get('dataLockPoint'));
        const ids = judgement.known(data.get('resultsIds'));
        if (lock === undefined || ids === undefined) return;
        // The plan rests on the latest data: older cuts of finished trials may stand beside them.
        const cuts = ids.value.flatMap((id) => {
          const results = records.find('trial-results', id);
          const cut = results && judgement.known(rootField(results).get('dataCut'));
          return cut === undefined ? [] : [{ id, cut }];
        });
        const latest = cuts.reduce<(typeof cuts)[number] | undefined>(
          (last, one) => (last === undefined || one.cut.value > last.cut.value ? one : last),
          undefined,
        );
        if (latest === undefined || latest.cut.value === lock.value) return;
        const args = { plan: lock.value, results: latest.id, cut: latest.cut.value };
        judgement.fail('otherCut', lock, args, [{ at: latest.cut.at, label: judgement.labelOf(latest.cut) }]);
      });
    }
  },
});

/** The size of the analysis set the adverse events were counted on. */
function safetySet(judgement: Judgement, results: DossierRecord<'trial-results'>): Field<number> | undefined {
  const data = rootField(results);
  const rows = judgement.known(judgement.known(data.get('safety'))?.get('teae'));
  const counted = (rows === undefined ? [] : itemsOf(rows)).map((row) => judgement.given(row.get('subjects')));
  const name = counted.find((count) => count !== undefined)?.value.set;
  const sets = judgement.known(data.get('analysisSets'));
  const set = sets && itemsOf(sets).find(({ value }) => value.id === name);
  return judgement.known(set?.get('n'));
}
