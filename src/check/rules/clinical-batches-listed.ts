import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';

export const clinicalBatchesListed = recordRule({
  code: 'batch/clinical-batches-listed',
  catalogueId: 'CMC-004',
  states: {
    ru: 'Каждая серия, введённая в исследовании, есть в анализах серий разделов 3.2.P.5.4 и 3.2.S.4.4; участников с введёнными сериями столько, сколько получило инфузию',
    en: 'Each batch infused in a trial is in the batch analyses of sections 3.2.P.5.4 and 3.2.S.4.4, and the subjects of infused batches are as many as were infused',
  },
  why: {
    ru: 'серия, которой нет в 3.2.P.5.4, — это пациент, о препарате которого ничего не известно',
    en: 'a batch missing from 3.2.P.5.4 is a patient about whose product nothing is known',
  },
  clause: cite('ichM4Q', 'eaeuRegistration'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'batch.dates.infused',
    'batch.subject',
    'batch.results',
    'trial-results.flow.infused',
    '3.2.P.5.4',
    '3.2.S.4.4',
  ],
  failures: {
    otherNumber: {
      message: {
        ru: 'в исследовании {trial} инфузию получили {infused}, а введённые серии записаны для {listed}',
        en: 'in trial {trial} {infused} subjects were infused, while infused batches are recorded for {listed}',
      },
      hint: {
        ru: 'добавьте недостающие серии или исправьте число в результатах; повторное введение не прибавляет участника',
        en: 'add the missing batches, or correct the number of the results; a second infusion adds no subject',
      },
    },
    notAnalysed: {
      message: {
        ru: 'серия {batch} введена, а её результатов нет',
        en: 'batch {batch} was infused, but has no results',
      },
      hint: { ru: 'внесите результаты серии', en: 'enter the results of the batch' },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      judge((judgement) => {
        const trialId = judgement.known(rootField(results).get('trialId'));
        const infused = judgement.known(judgement.known(rootField(results).get('flow'))?.get('infused'));
        if (trialId === undefined || infused === undefined) return;
        const subjects = new Set<string>();
        for (const batch of records.all('batch')) {
          const data = rootField(batch);
          const isOfTrial = judgement.given(data.get('trialId'))?.value === trialId.value;
          if (!isOfTrial || judgement.given(data.get('dates').get('infused')) === undefined) continue;
          subjects.add(judgement.given(data.get('subject'))?.value ?? batch.id);
        }
        if (subjects.size === 0 && infused.value > 0) judgement.skip(noBatches, infused);
        if (subjects.size === 0 || subjects.size === infused.value) return;
        const args = { trial: trialId.value, infused: infused.value, listed: subjects.size };
        judgement.fail('otherNumber', infused, args);
      });
    }
    for (const batch of records.all('batch')) {
      judge((judgement) => {
        const infused = judgement.known(
          batch.data.use === 'clinical' ? rootField(batch).get('dates').get('infused') : undefined,
        );
        const results = rootField(batch).get('results');
        if (infused === undefined) return;
        if (results.value !== undefined) judgement.known(results);
        else judgement.fail('notAnalysed', infused, { batch: batch.id });
      });
    }
  },
});

const noBatches = {
  ru: 'введённых серий этого исследования в записях нет',
  en: 'no batch on record was infused in this trial',
};
