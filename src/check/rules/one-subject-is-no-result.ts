import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import { recordRule } from '../rule.js';

/** Fewer subjects than this make a description of cases, not a result. */
export const SUBJECTS_OF_A_RESULT = 3;

export const oneSubjectIsNoResult = recordRule({
  code: 'results/one-subject-is-no-result',
  catalogueId: 'CLN-014',
  states: {
    ru: 'Доля и время до события в результатах эффективности рассчитаны не менее чем по трём участникам; записи об отдельных случаях печатаются только в разделе 2.5 и без процентов',
    en: 'A rate or a time to event of the efficacy results rests on three subjects or more; records of single cases print in section 2.5 only and without percentages',
  },
  why: {
    ru: 'ответ одного пациента ничего не говорит о доле ответивших; выдать его за результат — значит ввести эксперта в заблуждение',
    en: 'the response of one patient says nothing of a response rate; to present it as a result misleads the reviewer',
  },
  clause: cite('ichE3', 'ichE9'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.efficacy', 'case-description', 'all-text'],
  failures: {
    fewSubjects: {
      message: {
        ru: 'показатель «{label}» рассчитан по {n} из {N}: это описание случая, а не результат',
        en: '"{label}" is computed on {n} of {N}: that is a description of a case, not a result',
      },
      hint: {
        ru: 'уберите показатель из результатов и опишите случай в записи case-description',
        en: 'remove the measure from the results and describe the case in a case-description record',
      },
    },
    fewObservations: {
      message: {
        ru: 'показатель «{label}» рассчитан по {n} наблюдениям: это описание случая, а не результат',
        en: '"{label}" is computed on {n} observations: that is a description of a case, not a result',
      },
      hint: {
        ru: 'уберите показатель из результатов и опишите случай в записи case-description',
        en: 'remove the measure from the results and describe the case in a case-description record',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      judgeItems(judge, rootField(results).get('efficacy'), (judgement, measure) => {
        const label = describeValue(measure.value.label);
        const rate = judgement.given(measure.get('rate'));
        if (rate !== undefined && rate.value.N < SUBJECTS_OF_A_RESULT) {
          const { n, N } = rate.value;
          judgement.fail('fewSubjects', rate.get('N'), { label, n, N });
        }
        const observations = judgement.given(judgement.given(measure.get('time'))?.get('n'));
        if (observations !== undefined && observations.value < SUBJECTS_OF_A_RESULT) {
          judgement.fail('fewObservations', observations, { label, n: observations.value });
        }
      });
    }
  },
});
