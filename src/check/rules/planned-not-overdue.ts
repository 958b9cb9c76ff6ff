import type { EventDate, Uncertain } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, rootField, valuesOf } from '../field.js';
import { recordRule } from '../rule.js';

/** A study in one of these states keeps no plan. */
const settledStates: ReadonlySet<string> = new Set(['completed', 'terminated', 'withdrawn', 'stopped']);

export const plannedNotOverdue = recordRule({
  code: 'date/planned-not-overdue',
  catalogueId: 'DAT-008',
  states: {
    ru: 'Прошедшие плановые даты исследований заменены фактическими, новым планом или окончательным состоянием',
    en: 'A planned study date that has passed has given way to an actual date, a new plan or a final status',
  },
  why: {
    ru: 'план, который уже прошёл, не говорит эксперту ни что сделано, ни когда будет',
    en: 'a plan that has passed tells a reviewer neither what was done nor when it will be',
  },
  clause: cite('eaeuGcp', 'dataIntegrity'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: [
    'clinical-trial.dates',
    'clinical-trial.status',
    'nonclinical-study.dates',
    'nonclinical-study.status',
    'dossier.asOf',
  ],
  failures: {
    overdue: {
      message: {
        ru: 'плановая дата «{name}» ({date}) прошла, а состояние исследования прежнее: `{status}`',
        en: 'the planned date "{name}" ({date}) has passed, yet the study status is still `{status}`',
      },
      hint: {
        ru: 'впишите фактическую дату (kind: actual), новый план или состояние исследования',
        en: 'enter the actual date (kind: actual), a new plan, or the status of the study',
      },
    },
    overdueNoStatus: {
      message: {
        ru: 'плановая дата «{name}» ({date}) прошла, а состояние исследования неизвестно',
        en: 'the planned date "{name}" ({date}) has passed, and the study status is not known',
      },
      hint: {
        ru: 'впишите фактическую дату (kind: actual), новый план или состояние исследования',
        en: 'enter the actual date (kind: actual), a new plan, or the status of the study',
      },
    },
  },
  check({ records, asOf, judge }) {
    if (asOf === undefined) return;
    const studies = [
      ...records.all('clinical-trial').map((trial) => datesAndStatus(rootField(trial))),
      ...records.all('nonclinical-study').map((study) => datesAndStatus(rootField(study))),
    ];
    for (const { dates, status } of studies) {
      for (const date of dates) {
        judge((judgement) => {
          const event = judgement.given(date);
          if (event?.value.kind !== 'planned') return;
          const isPassed = judgement.compare({ field: asOf }, { field: event })?.order === 'reversed';
          const state = judgement.given(status);
          if (!isPassed || (state !== undefined && settledStates.has(state.value))) return;
          const args = { name: judgement.labelOf(event), date: event.value.date };
          const related = [{ at: asOf.at, label: asOfLabel }];
          if (state === undefined) judgement.fail('overdueNoStatus', event.get('date'), args, related);
          else judgement.fail('overdue', event.get('date'), { ...args, status: state.value }, related);
        });
      }
    }
  },
});

const asOfLabel = { ru: 'дата досье', en: 'date of the dossier' };

function datesAndStatus<Status extends string>(
  study: Field<{
    readonly dates: Readonly<Record<string, Uncertain<EventDate>>>;
    readonly status: Uncertain<Status>;
  }>,
): { readonly dates: readonly Field<Uncertain<EventDate>>[]; readonly status: Field<Uncertain<Status>> } {
  return { dates: valuesOf(study.get('dates')), status: study.get('status') };
}
