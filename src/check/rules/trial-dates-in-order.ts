import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { judgeChain } from '../judge-chain.js';
import { recordRule } from '../rule.js';

/** Each chain is in order; a date that is not known is left out, and its neighbours are compared with each other. */
const chains = [
  ['start', 'firstConsent', 'firstApheresis', 'firstInfusion', 'lastInfusion', 'lplv', 'studyEnd'],
  ['firstConsent', 'lastEnrolled', 'lplv'],
] as const;

export const trialDatesInOrder = recordRule({
  code: 'trial/dates-in-order',
  catalogueId: 'DAT-004',
  states: {
    ru: 'Известные события исследования идут по порядку: начало, первое согласие, первый лейкаферез, первая и последняя инфузия, последний визит, окончание; последнее включение — между первым согласием и последним визитом',
    en: 'The known events of a trial are in order: start, first consent, first leukapheresis, first and last infusion, last visit, end; the last enrolment lies between first consent and last visit',
  },
  why: {
    ru: 'клетки нельзя ввести раньше, чем их собрали: такая дата бросает тень на все остальные',
    en: 'cells cannot be infused before they are collected: one such date casts doubt on all others',
  },
  clause: cite('ichE3', 'ichE6'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['clinical-trial.dates'],
  failures: {
    reversed: {
      message: {
        ru: '«{laterName}» ({later}) раньше, чем «{earlierName}» ({earlier})',
        en: '"{laterName}" ({later}) is before "{earlierName}" ({earlier})',
      },
      hint: { ru: 'сверьте обе даты с материалами исследования', en: 'compare both dates with the trial records' },
    },
  },
  check({ records, judge }) {
    for (const trial of records.all('clinical-trial')) {
      const dates = rootField(trial).get('dates');
      for (const chain of chains) {
        judgeChain(
          judge,
          chain.map((name) => dates.get(name)),
        );
      }
    }
  },
});
