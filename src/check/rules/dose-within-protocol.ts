import type { TrialResults } from '../../records/record-types.js';
import { addUpTo, compareNumbers, showNumber } from '../../statistics/exact-number.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Known } from '../readings.js';
import { recordRule } from '../rule.js';

export const doseWithinProtocol = recordRule({
  code: 'trial/dose-within-protocol',
  catalogueId: 'CLN-011',
  states: {
    ru: 'Целевая, наименьшая и наибольшая введённая доза лежат в пределах протокола и выражены в его единице; медиана и дозы когорт — между наименьшей и наибольшей; доли дозы в сумме дают 100 %',
    en: 'Target, smallest and largest dose given are within the limits of the protocol and in its unit; median and doses of cohorts lie between smallest and largest; the fractions of a dose make 100%',
  },
  why: {
    ru: 'доза на килограмм и доза на пациента различаются в десятки раз; доза вне пределов — отклонение от протокола',
    en: 'a dose per kilogram and a dose per patient differ many times over; a dose outside the limits is a deviation',
  },
  clause: cite('eaeuModifiedCells', 'ichE3'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['clinical-trial.treatment.infusion', 'trial-results.exposure.dose', 'trial-results.exposure.doseByCohort'],
  failures: {
    otherUnit: {
      message: {
        ru: 'дозы приведены в `{unit}`, а протокол задаёт их в `{due}`',
        en: 'the doses are given in `{unit}`, while the protocol states them in `{due}`',
      },
      hint: {
        ru: 'пересчитайте дозы в единицу протокола по отчёту',
        en: 'give the doses in the unit of the protocol, from the report',
      },
    },
    below: {
      message: {
        ru: 'наименьшая введённая доза {dose} меньше предела протокола {limit} ({unit})',
        en: 'the smallest dose given, {dose}, is below the limit of the protocol, {limit} ({unit})',
      },
      hint: {
        ru: 'сверьте дозы с отчётом; отклонение опишите и примите в accepted-deviations',
        en: 'compare the doses with the report; describe a deviation and accept it in accepted-deviations',
      },
    },
    above: {
      message: {
        ru: 'наибольшая введённая доза {dose} больше предела протокола {limit} ({unit})',
        en: 'the largest dose given, {dose}, is above the limit of the protocol, {limit} ({unit})',
      },
      hint: {
        ru: 'сверьте дозы с отчётом; отклонение опишите и примите в accepted-deviations',
        en: 'compare the doses with the report; describe a deviation and accept it in accepted-deviations',
      },
    },
    median: {
      message: {
        ru: 'медиана дозы {median} не лежит между наименьшей {min} и наибольшей {max}',
        en: 'the median dose {median} does not lie between the smallest, {min}, and the largest, {max}',
      },
      hint: { ru: 'сверьте три числа с отчётом', en: 'compare the three numbers with the report' },
    },
    cohort: {
      message: {
        ru: 'когорта {cohort}: дозы {low}–{high} выходят за общие наименьшую и наибольшую — {min}–{max} ({unit})',
        en: 'cohort {cohort}: doses {low} to {high} leave the range of all subjects, {min} to {max} ({unit})',
      },
      hint: {
        ru: 'сверьте дозы когорты и общие дозы с отчётом',
        en: 'compare the doses of the cohort and of all subjects with the report',
      },
    },
    target: {
      message: {
        ru: 'целевая доза {target} не лежит в пределах протокола {min}–{max}',
        en: 'the target dose {target} is not within the limits of the protocol, {min} to {max}',
      },
      hint: { ru: 'сверьте дозу и пределы с протоколом', en: 'compare dose and limits with the protocol' },
    },
    fractions: {
      message: {
        ru: 'доли дозы ({shares}) в сумме не дают 100 %',
        en: 'the fractions of the dose ({shares}) do not add up to 100%',
      },
      hint: { ru: 'сверьте доли с протоколом', en: 'compare the fractions with the protocol' },
    },
  },
  check({ records, judge }) {
    for (const trial of records.all('clinical-trial')) {
      const infusionField = rootField(trial).get('treatment').get('infusion');
      judge((judgement) => {
        const infusion = judgement.known(infusionField);
        const target = judgement.known(infusion?.get('target'));
        const [min, max] = [judgement.known(infusion?.get('min')), judgement.known(infusion?.get('max'))];
        if (target === undefined || min === undefined || max === undefined) return;
        if (compareNumbers(min.value, target.value) <= 0 && compareNumbers(target.value, max.value) <= 0) return;
        const args = { target: showNumber(target.value), min: showNumber(min.value), max: showNumber(max.value) };
        judgement.fail('target', target, args, [{ at: min.at, label: judgement.labelOf(min) }]);
      });
      judge((judgement) => {
        const fractions = judgement.known(judgement.known(infusionField)?.get('fractions'));
        if (fractions === undefined) return;
        const shares = itemsOf(fractions).map((fraction) => judgement.known(fraction.get('share'))?.value);
        const known = shares.filter((share) => share !== undefined);
        if (known.length < shares.length || addUpTo(known, 100)) return;
        judgement.fail('fractions', fractions, { shares: known.map(String).join(' + ') });
      });
    }
    for (const results of records.all('trial-results')) {
      judge((judgement) => {
        const data = rootField(results);
        const dose = judgement.known(judgement.known(data.get('exposure'))?.get('dose'));
        if (dose === undefined) return;
        const { median, min, max, unit } = dose.value;
        if (compareNumbers(min, median) > 0 || compareNumbers(median, max) > 0) {
          const args = { median: showNumber(median), min: showNumber(min), max: showNumber(max) };
          judgement.fail('median', dose.get('median'), args);
        }
        compareCohorts(judgement, judgement.given(data.get('exposure')), dose);
        const trialId = judgement.known(data.get('trialId'));
        const trial = trialId && records.find('clinical-trial', trialId.value);
        const infusion = trial && judgement.known(rootField(trial).get('treatment').get('infusion'));
        const due = judgement.known(infusion?.get('unit'));
        if (infusion === undefined || due === undefined) return;
        if (due.value !== unit) {
          const related = [{ at: due.at, label: judgement.labelOf(due) }];
          judgement.fail('otherUnit', dose.get('unit'), { unit, due: due.value }, related);
          return;
        }
        const [least, most] = [judgement.known(infusion.get('min')), judgement.known(infusion.get('max'))];
        if (least !== undefined && compareNumbers(min, least.value) < 0) {
          const args = { dose: showNumber(min), limit: showNumber(least.value), unit };
          judgement.fail('below', dose.get('min'), args, [{ at: least.at, label: judgement.labelOf(least) }]);
        }
        if (most !== undefined && compareNumbers(max, most.value) > 0) {
          const args = { dose: showNumber(max), limit: showNumber(most.value), unit };
          judgement.fail('above', dose.get('max'), args, [{ at: most.at, label: judgement.labelOf(most) }]);
        }
      });
    }
  },
});

type Exposure = Known<TrialResults['exposure']>;

/** Each cohort is part of all subjects: its doses lie within theirs, and its median within its own. */
function compareCohorts(
  judgement: Judgement<'cohort' | 'median'>,
  exposure: Field<Exposure> | undefined,
  all: Field<Known<Exposure['dose']>>,
): void {
  const cohorts = judgement.given(exposure?.get('doseByCohort'));
  for (const row of cohorts === undefined ? [] : itemsOf(cohorts)) {
    const { cohort, median, min, max } = row.value;
    if (compareNumbers(min, median) > 0 || compareNumbers(median, max) > 0) {
      const args = { median: showNumber(median), min: showNumber(min), max: showNumber(max) };
      judgement.fail('median', row.get('median'), args);
    }
    const isBelow = compareNumbers(min, all.value.min) < 0;
    if (!isBelow && compareNumbers(max, all.value.max) <= 0) continue;
    const args = { cohort, low: showNumber(min), high: showNumber(max), unit: all.value.unit };
    const range = { min: showNumber(all.value.min), max: showNumber(all.value.max) };
    const related = [{ at: all.at, label: judgement.labelOf(all) }];
    judgement.fail('cohort', row.get(isBelow ? 'min' : 'max'), { ...args, ...range }, related);
  }
}
