import type { DossierRecord } from '../../records/record.js';
import { cite } from '../clauses.js';
import { type Field, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import { isAbsence } from '../readings.js';
import { recordRule } from '../rule.js';

export const followUpHorizon = recordRule({
  code: 'trial/follow-up-horizon',
  catalogueId: 'DAT-009',
  states: {
    ru: 'Наблюдение в исследовании или в том, которое его продолжает, заканчивается не раньше последней инфузии плюс обещанный срок',
    en: 'Follow-up in the trial, or in the one that takes it over, lasts at least until the last infusion plus the promised term',
  },
  why: {
    ru: 'поздние осложнения видны только при наблюдении на весь обещанный срок',
    en: 'delayed complications show only if the whole promised term is followed',
  },
  clause: cite('eaeuFollowUp', 'fdaLongTermFollowUp'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['clinical-trial.followUp', 'clinical-trial.dates'],
  failures: {
    endsEarly: {
      message: {
        ru: '«{name}» ({end}) раньше, чем «{baseName}» ({base}) плюс обещанный срок наблюдения (лет: {years})',
        en: '"{name}" ({end}) is before "{baseName}" ({base}) plus {years} years of follow-up',
      },
      hint: {
        ru: 'исправьте дату или укажите исследование, которое продолжит наблюдение (followUp.ltfuTrialId)',
        en: 'correct the date, or name the trial that takes over the follow-up (followUp.ltfuTrialId)',
      },
    },
    perhapsEndsEarly: {
      message: {
        ru: '«{name}» ({end}) раньше, чем «{baseName}» ({base}) плюс обещанный срок наблюдения (лет: {years}), а какое исследование продолжит наблюдение, неизвестно',
        en: '"{name}" ({end}) is before "{baseName}" ({base}) plus {years} years of follow-up, and which trial takes over is not known',
      },
      hint: {
        ru: 'укажите исследование, которое продолжит наблюдение (followUp.ltfuTrialId), или исправьте дату',
        en: 'name the trial that takes over the follow-up (followUp.ltfuTrialId), or correct the date',
      },
    },
  },
  check({ records, judge }) {
    const trials = records.all('clinical-trial');
    const handing = trials.filter((trial) => followUpTrial(trial).value !== undefined);
    for (const trial of trials) {
      judge((judgement) => {
        const followUp = rootField(trial).get('followUp');
        const successor = judgement.given(followUp.get('ltfuTrialId'));
        const follower = successor === undefined ? trial : records.find('clinical-trial', successor.value);
        if (follower === undefined) return;
        if (handing.some((other) => judgement.given(followUpTrial(other))?.value === trial.id)) {
          judgement.skip(followsAnother, followUp);
          return;
        }
        const years = judgement.known(followUp.get('longTermYears'));
        const found = years && tooEarlyEnd(judgement, trial, follower, years.value);
        if (years === undefined || found === undefined) return;
        const related = [
          { at: found.base.at, label: judgement.labelOf(found.base) },
          { at: years.at, label: judgement.labelOf(years) },
        ];
        const args = {
          name: judgement.labelOf(found.end),
          end: found.end.value,
          baseName: judgement.labelOf(found.base),
          base: found.base.value,
          years: years.value,
        };
        if (isOpen(followUp.get('ltfuTrialId'))) {
          judgement.declare('absent', 'perhapsEndsEarly', found.end, args, related);
        } else {
          judgement.fail('endsEarly', found.end, args, related);
        }
      });
    }
  },
});

const followsAnother = {
  ru: 'исследование продолжает наблюдение другого; срок проверен там',
  en: 'the trial takes over the follow-up of another; the term is checked there',
};

function followUpTrial(trial: DossierRecord<'clinical-trial'>) {
  return rootField(trial).get('followUp').get('ltfuTrialId');
}

/** Whether the author says that he does not know yet, rather than that there is no such trial. */
function isOpen({ value }: Field<unknown>): boolean {
  return isAbsence(value) && value.absent !== 'not-applicable';
}

interface EarlyEnd {
  readonly base: Field<string>;
  readonly end: Field<string>;
}

/**
 * The end of follow-up that comes too early. The study may not end before it; nor may the follow-up end before a term
 * counted from an earlier event than the last infusion, where the last infusion is not known.
 */
function tooEarlyEnd(
  judgement: Judgement,
  treating: DossierRecord<'clinical-trial'>,
  following: DossierRecord<'clinical-trial'>,
  years: number,
): EarlyEnd | undefined {
  const ends = rootField(following).get('dates');
  const end = judgement.given(ends.get('ltfuEnd')) === undefined ? ends.get('studyEnd') : ends.get('ltfuEnd');
  const dates = rootField(treating).get('dates');
  const last = dates.get('lastInfusion');
  if (judgement.given(last) !== undefined) {
    const order = judgement.order({ field: last, addYears: years }, { field: end });
    return order?.order === 'reversed' ? { base: order.earlier, end: order.later } : undefined;
  }
  for (const earlierEvent of [dates.get('firstInfusion'), dates.get('start')]) {
    if (judgement.given(earlierEvent) === undefined) continue;
    const order = judgement.compare({ field: earlierEvent, addYears: years }, { field: end });
    if (order?.order === 'reversed') return { base: order.earlier, end: order.later };
  }
  judgement.known(last);
  return undefined;
}
