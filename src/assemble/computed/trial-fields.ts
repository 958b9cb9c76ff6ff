import { dayRange } from '../../check/partial-date.js';
import { monthsBetween } from '../../statistics/time-between.js';
import type { ComputedField } from './computed-field.js';
import { computedList } from './computed-type.js';

const dates = 'clinical-trial.schema.json#/properties/dates';

/** What follows from the dates of a trial, and the records that name it. */
export const trialFields: readonly ComputedField[] = [
  naming('results', 'trial-results', { ru: 'результаты исследования', en: 'results of the trial' }),
  naming('batches', 'batch', { ru: 'серии исследования', en: 'batches of the trial' }),
  naming('permits', 'permit', { ru: 'разрешения на исследование', en: 'permits of the trial' }),
  {
    on: 'clinical-trial.schema.json#',
    name: 'protocolNumber',
    label: { ru: 'номер протокола спонсора', en: 'sponsor protocol number' },
    presence: 'optional',
    describe: ({ of }) => of('common.schema.json#/$defs/Identifier'),
    compute: (trial) =>
      trial
        .child('identifiers')
        ?.items()
        .find((identifier) => identifier.key('scheme') === 'sponsor')?.here,
  },
  between('duration', 'start', 'studyEnd', { ru: 'длительность исследования', en: 'duration of the trial' }),
  between('enrolment', 'firstConsent', 'lastEnrolled', { ru: 'длительность набора', en: 'duration of enrolment' }),
];

/** The records of a kind whose `trialId` is this trial. Left out where there are none. */
function naming(name: string, kind: string, label: ComputedField['label']): ComputedField {
  return {
    on: 'clinical-trial.schema.json#',
    name,
    label,
    presence: 'optional',
    describe: ({ record }) => computedList(record(kind)),
    compute(trial) {
      const found = trial.records(kind).filter((record) => record.key('trialId') === trial.key('id'));
      return found.length === 0 ? undefined : found.map((record) => record.here);
    },
  };
}

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
