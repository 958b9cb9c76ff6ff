import { dayRange } from '../../check/partial-date.js';
import { monthsBetween } from '../../statistics/time-between.js';
import type { ComputedField } from './computed-field.js';

const dates = 'clinical-trial.schema.json#/properties/dates';

/** What follows from the dates of a trial. */
export const trialFields: readonly ComputedField[] = [
  between('duration', 'start', 'studyEnd', { ru: 'длительность исследования', en: 'duration of the trial' }),
  between('enrolment', 'firstConsent', 'lastEnrolled', { ru: 'длительность набора', en: 'duration of enrolment' }),
];

/** Whole months between two events. Dates known to the month or year only give no number of months. */
function between(name: string, start: string, end: string, label: ComputedField['label']): ComputedField {
  return {
    on: dates,
    name,
    label,
    presence: 'always',
    describe: ({ of }) => of('common.schema.json#/$defs/Quantity'),
    compute(inputs) {
      const [from, to] = [inputs.text(start, 'date'), inputs.text(end, 'date')];
      if (from === undefined || to === undefined || !isDay(from) || !isDay(to) || from > to) return undefined;
      return { value: String(monthsBetween(from, to)), unit: 'mo' };
    },
  };
}

function isDay(date: string): boolean {
  const { first, last } = dayRange(date);
  return first === last;
}
