import { daysBetween } from '../../statistics/time-between.js';
import { cite } from '../clauses.js';
import { durationOf } from '../duration.js';
import { rootField } from '../field.js';
import { judgeChain } from '../judge-chain.js';
import { recordRule } from '../rule.js';

const chain = ['start', 'experimentalStart', 'experimentalEnd', 'reportSigned'] as const;

/** The stated duration may differ from the dates by this share: studies are begun and closed group by group. */
const TOLERANCE = 0.1;
const MINUTES_A_DAY = 24 * 60;

export const studyDatesInOrder = recordRule({
  code: 'nonclinical/dates-in-order',
  catalogueId: 'NCL-008',
  states: {
    ru: 'Начало исследования, начало и окончание эксперимента и подписание отчёта идут по порядку, а длительность отличается от дат эксперимента не больше чем на 10 %',
    en: 'Start of the study, start and end of the experiment and signature of the report are in order, and the duration is within 10% of the dates of the experiment',
  },
  why: {
    ru: 'эксперимент до утверждения плана — нарушение GLP, а отчёт раньше эксперимента — подлог',
    en: 'an experiment before its plan breaks GLP, and a report before its experiment is forged',
  },
  clause: cite('eaeuGlp', 'cdiscSend'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['nonclinical-study.dates', 'nonclinical-study.duration'],
  failures: {
    reversed: {
      message: {
        ru: '«{laterName}» ({later}) раньше, чем «{earlierName}» ({earlier})',
        en: '"{laterName}" ({later}) is before "{earlierName}" ({earlier})',
      },
      hint: { ru: 'сверьте обе даты с отчётом', en: 'compare both dates with the report' },
    },
    otherDuration: {
      message: {
        ru: 'длительность {stated}, а от начала до окончания эксперимента {days} сут',
        en: 'the duration is {stated}, while the experiment took {days} d by its dates',
      },
      hint: { ru: 'сверьте длительность и даты с отчётом', en: 'compare duration and dates with the report' },
    },
  },
  check({ records, judge }) {
    for (const study of records.all('nonclinical-study')) {
      const dates = rootField(study).get('dates');
      judgeChain(
        judge,
        chain.map((name) => dates.get(name)),
      );
      if (study.data.duration === undefined) continue;
      judge((judgement) => {
        const duration = judgement.known(rootField(study).get('duration'));
        const start = judgement.known(dates.get('experimentalStart'));
        const end = judgement.known(dates.get('experimentalEnd'));
        const stated = duration && durationOf(duration.value);
        if (duration === undefined || stated === undefined || start === undefined || end === undefined) return;
        if (start.value.date.length !== 10 || end.value.date.length !== 10) {
          judgement.skip(notToTheDay, duration);
          return;
        }
        if (start.value.date > end.value.date) return;
        const days = daysBetween(start.value.date, end.value.date);
        const statedDays = stated.minutes / MINUTES_A_DAY;
        // Days are counted, so no study has more of them than its dates; weeks and months are rounded.
        const isImpossible = duration.value.unit === 'd' && statedDays > days + 1;
        // A day in the laboratory counts as a day at both ends, so short studies may differ by one.
        const isNear = Math.abs(days - statedDays) <= Math.max(1, TOLERANCE * Math.max(days, statedDays));
        if (isNear && !isImpossible) return;
        const related = [start, end].map((date) => ({ at: date.get('date').at, label: judgement.labelOf(date) }));
        judgement.fail('otherDuration', duration, { stated: stated.shown, days }, related);
      });
    }
  },
});

const notToTheDay = {
  ru: 'даты эксперимента указаны не до дня, и его длительность не определить',
  en: 'the dates of the experiment are not given to the day, and its length cannot be told',
};
