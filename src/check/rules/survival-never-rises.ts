import { compareNumbers } from '../../statistics/exact-number.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { itemsOf, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import { nothingToJudge } from '../outcome.js';
import { recordRule } from '../rule.js';

export const survivalNeverRises = recordRule({
  code: 'results/survival-never-rises',
  catalogueId: 'EFF-009',
  states: {
    ru: 'Оценки выживаемости и число участников под риском со временем не растут; оценка лежит в своих границах и в 0–100 %',
    en: 'Survival estimates and numbers at risk never rise with time; an estimate lies within its limits and within 0 to 100%',
  },
  why: {
    ru: 'дожить до года и не дожить до полугода нельзя: растущая кривая — ошибка переноса чисел',
    en: 'nobody is alive at a year and dead at six months: a rising curve is a slip of copying',
  },
  clause: cite('arithmetic'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.efficacy.landmarks'],
  failures: {
    rises: {
      message: {
        ru: '«{label}»: через {later} мес. {b} %, больше, чем через {earlier} мес. — {a} %',
        en: '"{label}": {b}% at {later} months, more than {a}% at {earlier} months',
      },
      hint: { ru: 'сверьте обе оценки с отчётом', en: 'compare both estimates with the report' },
    },
    atRiskRises: {
      message: {
        ru: '«{label}»: через {later} мес. под риском {b}, больше, чем через {earlier} мес. — {a}',
        en: '"{label}": {b} at risk at {later} months, more than {a} at {earlier} months',
      },
      hint: { ru: 'сверьте оба числа с отчётом', en: 'compare both numbers with the report' },
    },
    outsideLimits: {
      message: {
        ru: '«{label}»: через {months} мес. оценка {percent} % вне своих границ {lower}–{upper} %',
        en: '"{label}": at {months} months the estimate {percent}% is outside its limits {lower} to {upper}%',
      },
      hint: { ru: 'сверьте оценку и границы с отчётом', en: 'compare estimate and limits with the report' },
    },
    impossible: {
      message: {
        ru: '«{label}»: {percent} % — доли меньше 0 и больше 100 % не бывает',
        en: '"{label}": {percent}% is no possible share: it lies outside 0 to 100%',
      },
      hint: { ru: 'сверьте оценку и границы с отчётом', en: 'compare estimate and limits with the report' },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      judgeItems(judge, rootField(results).get('efficacy'), (judgement, row) => {
        const landmarks = judgement.given(row.get('landmarks'));
        if (landmarks === undefined) return judgement.skip(nothingToJudge);
        const label = describeValue(row.value.label);
        const byTime = itemsOf(landmarks).sort((a, b) => compareNumbers(a.value.months, b.value.months));
        byTime.forEach((landmark, index) => {
          const { months, percent, lower, upper, atRisk } = landmark.value;
          const numbers = [percent, lower, upper].filter((number) => number !== undefined);
          for (const number of numbers.filter((one) => compareNumbers(one, 0) < 0 || compareNumbers(one, 100) > 0)) {
            judgement.fail('impossible', landmark, { label, percent: String(number) });
          }
          const isBelow = lower !== undefined && compareNumbers(percent, lower) < 0;
          const isAbove = upper !== undefined && compareNumbers(percent, upper) > 0;
          if (isBelow || isAbove) {
            const limits = { lower: String(lower ?? '—'), upper: String(upper ?? '—') };
            const args = { label, months: String(months), percent: String(percent), ...limits };
            judgement.fail('outsideLimits', landmark.get('percent'), args);
          }
          const before = byTime[index - 1];
          if (before === undefined) return;
          const times = { label, earlier: String(before.value.months), later: String(months) };
          if (compareNumbers(percent, before.value.percent) > 0) {
            const args = { ...times, a: String(before.value.percent), b: String(percent) };
            judgement.fail('rises', landmark.get('percent'), args, [{ at: before.at, label: earlierLabel }]);
          }
          const atRiskBefore = byTime.slice(0, index).findLast(({ value }) => value.atRisk !== undefined);
          if (atRisk === undefined || atRiskBefore?.value.atRisk === undefined) return;
          if (atRisk <= atRiskBefore.value.atRisk) return;
          const args = { ...times, a: atRiskBefore.value.atRisk, b: atRisk };
          const earlier = { earlier: String(atRiskBefore.value.months) };
          const related = [{ at: atRiskBefore.at, label: earlierLabel }];
          judgement.fail('atRiskRises', landmark.get('atRisk'), { ...args, ...earlier }, related);
        });
      });
    }
  },
});

const earlierLabel = { ru: 'более ранний срок', en: 'the earlier time' };
