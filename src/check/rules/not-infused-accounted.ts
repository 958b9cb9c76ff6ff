import { cite } from '../clauses.js';
import { itemsOf, rootField } from '../field.js';
import { recordRule } from '../rule.js';

export const notInfusedAccounted = recordRule({
  code: 'results/not-infused-accounted',
  catalogueId: 'CLN-012',
  states: {
    ru: 'Причины, по которым препарат не введён, вместе охватывают ровно столько участников, сколько прошло лейкаферез и не получило препарат',
    en: 'The reasons for not infusing add up to exactly the subjects who underwent leukapheresis and were not infused',
  },
  why: {
    ru: 'кто не дождался препарата, выпадает из расчёта ответа; без причин не видно, чего стоит ожидание',
    en: 'those who did not live to be infused drop out of the response rate; without reasons the cost of waiting is hidden',
  },
  clause: cite('eaeuModifiedCells', 'ichE9Estimands'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.flow'],
  failures: {
    unaccounted: {
      message: {
        ru: 'лейкаферез прошли {collected}, препарат получили {infused}; причины указаны для {given} из {due}',
        en: '{collected} underwent leukapheresis, {infused} were infused; reasons are given for {given} of {due}',
      },
      hint: {
        ru: 'внесите в flow.notInfused каждую причину с числом: неудача производства, смерть, прогрессирование, отказ',
        en: 'enter each reason with its number in flow.notInfused: manufacturing failure, death, progression, withdrawal',
      },
    },
    tooMany: {
      message: {
        ru: 'лейкаферез прошли {collected}, препарат получили {infused}; не получили {due}, а причин указано {given}',
        en: '{collected} underwent leukapheresis, {infused} were infused; {due} were not, yet {given} reasons are given',
      },
      hint: {
        ru: 'сверьте числа с отчётом: участник с двумя причинами считается один раз',
        en: 'compare the numbers with the report: a subject with two reasons counts once',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      judge((judgement) => {
        const flow = judgement.known(rootField(results).get('flow'));
        const collected = judgement.known(flow?.get('leukapheresed'));
        const infused = judgement.known(flow?.get('infused'));
        if (flow === undefined || collected === undefined || infused === undefined) return;
        const due = collected.value - infused.value;
        // More infused than collected is the fault of the flow, which a rule of its own reports.
        if (due < 0) return;
        const listed = judgement.given(flow.get('notInfused'));
        const counted = [flow.get('manufacturingFailures'), flow.get('deathsBeforeInfusion')].map((field) =>
          judgement.given(field),
        );
        const numbers = listed === undefined ? counted : itemsOf(listed).map((reason) => reason.get('n'));
        const given = numbers.reduce((sum, number) => sum + (number?.value ?? 0), 0);
        const args = { collected: collected.value, infused: infused.value, due, given };
        const related = [{ at: infused.at, label: judgement.labelOf(infused) }];
        if (given > due) judgement.fail('tooMany', collected, args, related);
        if (given < due) judgement.fail('unaccounted', collected, args, related);
      });
    }
  },
});
