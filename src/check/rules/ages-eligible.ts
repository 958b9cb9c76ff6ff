import { compareNumbers } from '../../statistics/exact-number.js';
import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import { nothingToJudge } from '../outcome.js';
import { recordRule } from '../rule.js';

export const agesEligible = recordRule({
  code: 'results/ages-eligible',
  catalogueId: 'CLN-008',
  states: {
    ru: 'Наименьший и наибольший возраст участников в годах (характеристика age) не выходят за возрастные критерии протокола',
    en: 'The lowest and the highest age of the subjects in years (characteristic age) lie within the age limits of the protocol',
  },
  why: {
    ru: 'участник вне критериев — отклонение от протокола, о котором эксперт должен узнать из досье, а не сам',
    en: 'a subject outside the criteria is a protocol deviation, and the dossier has to say so first',
  },
  clause: cite('ichE3', 'ichE6'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['trial-results.baseline', 'clinical-trial.population.ageMin', 'clinical-trial.population.ageMax'],
  failures: {
    tooYoung: {
      message: {
        ru: 'младшему участнику {age}, а по протоколу включают с {limit} лет',
        en: 'the youngest subject is {age}, while the protocol enrols from {limit} years',
      },
      hint: {
        ru: 'сверьте возраст с отчётом; отклонение от протокола опишите и примите в accepted-deviations',
        en: 'compare the age with the report; describe a protocol deviation and accept it in accepted-deviations',
      },
    },
    tooOld: {
      message: {
        ru: 'старшему участнику {age}, а по протоколу включают до {limit} лет',
        en: 'the oldest subject is {age}, while the protocol enrols up to {limit} years',
      },
      hint: {
        ru: 'сверьте возраст с отчётом; отклонение от протокола опишите и примите в accepted-deviations',
        en: 'compare the age with the report; describe a protocol deviation and accept it in accepted-deviations',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      const data = rootField(results);
      if (data.value.baseline === undefined) continue;
      judgeItems(judge, data.get('baseline'), (judgement, item) => {
        const ages = item.value.id === 'age' ? judgement.given(item.get('continuous')) : undefined;
        if (ages?.value.unit !== 'a') return judgement.skip(nothingToJudge);
        const trialId = judgement.known(data.get('trialId'));
        const trial = trialId && records.find('clinical-trial', trialId.value);
        const population = trial && rootField(trial).get('population');
        const [least, most] = [judgement.known(ages.get('min')), judgement.known(ages.get('max'))];
        const [from, to] = [judgement.known(population?.get('ageMin')), judgement.known(population?.get('ageMax'))];
        if (least !== undefined && from !== undefined && compareNumbers(least.value, from.value) < 0) {
          const related = [{ at: from.at, label: judgement.labelOf(from) }];
          judgement.fail('tooYoung', least, { age: least.value, limit: from.value }, related);
        }
        // A limit of 70 years lasts until the 71st birthday.
        if (most !== undefined && to !== undefined && compareNumbers(most.value, to.value + 1) >= 0) {
          const related = [{ at: to.at, label: judgement.labelOf(to) }];
          judgement.fail('tooOld', most, { age: most.value, limit: to.value }, related);
        }
      });
    }
  },
});
