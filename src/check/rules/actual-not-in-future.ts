import { splitPointer } from '../../load/pointer.js';
import { cite } from '../clauses.js';
import type { Field } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Leaf } from '../leaves.js';
import { provenancesOf } from '../provenances.js';
import { recordRule } from '../rule.js';

/** Fields that hold the date of something that has happened, unless a word beside them says that it is planned. */
const pastDates: ReadonlySet<string | undefined> = new Set([
  'date',
  'issued',
  'registered',
  'reportedOn',
  'dataCut',
  'confirmedOn',
  'terminated',
  'premiereDate',
  'signedOn',
  'assessedOn',
  'auditedOn',
  'extractDate',
  'exportedOn',
]);

export const actualNotInFuture = recordRule({
  code: 'date/actual-not-in-future',
  catalogueId: 'DAT-006',
  states: {
    ru: 'Даты того, что уже произошло (события, выдачи, подписи, отчёты, выписки, источники), не позже даты, на которую составлено досье',
    en: 'No date of what has happened (events, issue, signatures, reports, extracts, sources) is later than the date the dossier is stated at',
  },
  why: {
    ru: 'событие с будущей датой ещё не произошло; чаще всего это описка в годе',
    en: 'an event with a future date has not happened; most often the year is mistyped',
  },
  clause: cite('dataIntegrity'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['*.dates', '*.date', '*.signedOn', '*.extractDate', '*.exportedOn', '*.provenance', 'dossier.asOf'],
  failures: {
    future: {
      message: {
        ru: '«{name}» — {date}, а досье составлено на {asOf}',
        en: '"{name}" is {date}, yet the dossier is stated at {asOf}',
      },
      hint: {
        ru: 'исправьте дату; если событие только предстоит, поставьте kind: planned',
        en: 'correct the date; if the event is yet to come, set kind: planned',
      },
    },
    futureSource: {
      message: {
        ru: 'источник датирован {date}, а досье составлено на {asOf}',
        en: 'a source is dated {date}, yet the dossier is stated at {asOf}',
      },
      hint: {
        ru: 'исправьте дату источника (sourceDate) или дату внесения (enteredOn)',
        en: 'correct the date of the source (sourceDate) or of the entry (enteredOn)',
      },
    },
  },
  check({ records, asOf, pick, judge }) {
    if (asOf === undefined) return;
    const require = (
      judgement: Judgement<'future' | 'futureSource'>,
      name: 'future' | 'futureSource',
      date: Field<string>,
    ): void => {
      const order = judgement.order({ field: date }, { field: asOf });
      if (order?.order !== 'reversed') return;
      const args = { name: judgement.labelOf(date), date: date.value, asOf: asOf.value };
      judgement.fail(name, date, args, [{ at: asOf.at, label: asOfLabel }]);
    };
    for (const record of records.records) {
      const dated = pick(
        record.file,
        () => records.leavesOf(record),
        (place) => place.some(isPastDate),
      );
      for (const place of dated) {
        judge((judgement) => {
          const date = judgement.leaf(place.filter(isPastDate));
          if (date !== undefined) require(judgement, 'future', date);
        });
      }
      judge((judgement) => {
        for (const source of provenancesOf(record)) {
          require(judgement, 'futureSource', source.get('sourceDate'));
          require(judgement, 'futureSource', source.get('enteredOn'));
        }
      });
    }
  },
});

const asOfLabel = { ru: 'дата досье', en: 'date of the dossier' };

function isPastDate({ place, holder }: Leaf): boolean {
  const path = splitPointer(place);
  if (!pastDates.has(path.at(-1)) || path.includes('filingPlan')) return false;
  return !('kind' in holder) || holder.kind !== 'planned';
}
