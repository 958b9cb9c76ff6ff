import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';

export const dispositionSums = recordRule({
  code: 'results/disposition-sums',
  catalogueId: 'CLN-005',
  states: {
    ru: 'Завершившие, продолжающие и выбывшие по всем причинам вместе составляют всех, кто начал период, а если он не выделен — всех включённых',
    en: 'Those who completed, those still in the trial and those who discontinued for all reasons make up all who started the period or, where none is given, all enrolled',
  },
  why: {
    ru: 'участник, о судьбе которого ничего не сказано, подрывает доверие ко всей таблице',
    en: 'one subject of whom nothing is said undermines the whole table',
  },
  clause: cite('ichE3', 'arithmetic'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.flow'],
  failures: {
    sum: {
      message: {
        ru: 'завершили {completed}, продолжают {ongoing}, выбыли {discontinued} — вместе {sum}, а начали {started}',
        en: '{completed} completed, {ongoing} are ongoing, {discontinued} discontinued: {sum} together, yet {started} started',
      },
      hint: {
        ru: 'сверьте числа с отчётом; если они относятся не ко всем включённым, впишите flow.started',
        en: 'compare the numbers with the report; if they belong to fewer than all enrolled, enter flow.started',
      },
    },
    tooMany: {
      message: {
        ru: 'завершили, продолжают и выбыли по меньшей мере {sum}, а начали только {started}',
        en: 'at least {sum} completed, are ongoing or discontinued, yet only {started} started',
      },
      hint: {
        ru: 'сверьте числа с отчётом: одного участника могли посчитать дважды',
        en: 'compare the numbers with the report: a subject may have been counted twice',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      judge((judgement) => {
        const flow = judgement.known(rootField(results).get('flow'));
        if (flow === undefined) return;
        const started = judgement.given(flow.get('started')) ?? judgement.known(flow.get('enrolled'));
        if (started === undefined) return;
        const completed = judgement.known(flow.get('completed'));
        const ongoing = judgement.known(flow.get('ongoing'));
        const reasons = judgement.known(flow.get('discontinued'));
        const discontinued = reasons?.value.reduce((running, { n }) => running + n, 0);
        const sum = (completed?.value ?? 0) + (ongoing?.value ?? 0) + (discontinued ?? 0);
        const place = reasons ?? completed ?? started;
        const related = [{ at: started.at, label: judgement.labelOf(started) }];
        if (completed === undefined || ongoing === undefined || discontinued === undefined) {
          if (sum > started.value) judgement.fail('tooMany', place, { sum, started: started.value }, related);
          return;
        }
        if (sum === started.value) return;
        const args = { completed: completed.value, ongoing: ongoing.value, discontinued, sum, started: started.value };
        judgement.fail('sum', place, args, related);
      });
    }
  },
});
