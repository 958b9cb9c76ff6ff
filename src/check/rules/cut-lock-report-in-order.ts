import type { EventDate } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, rootField } from '../field.js';
import { isDated, judgeChain } from '../judge-chain.js';
import type { Judgement } from '../judgement.js';
import type { Readable } from '../readings.js';
import { recordRule } from '../rule.js';

/** The report follows the lock, the lock the cut. That the report is not later than the dossier follows from a rule on all dates. */
const chain = ['dataCut', 'dbLock', 'csr'] as const;

export const cutLockReportInOrder = recordRule({
  code: 'trial/cut-lock-report-in-order',
  catalogueId: 'DAT-005',
  states: {
    ru: 'Срез данных, закрытие базы и отчёт идут по порядку; результаты взяты на состоявшийся срез исследования и не позже отчёта; в полном отчёте последний визит не позже среза',
    en: 'Data cut-off, database lock and report are in order; the results are of the cut-off that took place and no later than the report; in a full report the last visit is not after the cut-off',
  },
  why: {
    ru: 'отчёт раньше закрытия базы или среза описывает данные, которых у его авторов не было',
    en: 'a report before the lock or the cut-off describes data its authors did not have',
  },
  clause: cite('ichE3', 'ichE9'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['clinical-trial.dates', 'clinical-trial.report', 'trial-results.dataCut'],
  failures: {
    reversed: {
      message: {
        ru: '«{laterName}» ({later}) раньше, чем «{earlierName}» ({earlier})',
        en: '"{laterName}" ({later}) is before "{earlierName}" ({earlier})',
      },
      hint: { ru: 'сверьте обе даты с отчётом', en: 'compare both dates with the report' },
    },
    otherCut: {
      message: {
        ru: 'результаты {results} взяты на {cut}, а срез данных исследования {trial} — {due}',
        en: 'results {results} are of {cut}, while the data cut-off of trial {trial} is {due}',
      },
      hint: {
        ru: 'исправьте одну из дат; для другого среза заведите отдельную запись результатов и исправьте дату исследования',
        en: 'correct one of the dates; for another cut-off enter results of their own and correct the date of the trial',
      },
    },
    reportBeforeCut: {
      message: {
        ru: 'результаты {results} взяты на {cut}, а отчёт исследования {trial} датирован {report}',
        en: 'results {results} are of {cut}, while the report of trial {trial} is dated {report}',
      },
      hint: { ru: 'сверьте обе даты с отчётом', en: 'compare both dates with the report' },
    },
    visitAfterCut: {
      message: {
        ru: 'отчёт полный, а последний визит ({visit}) позже среза данных ({cut})',
        en: 'the report is a full one, yet the last visit ({visit}) is after the data cut-off ({cut})',
      },
      hint: {
        ru: 'сверьте даты; если отчёт промежуточный, исправьте report.type',
        en: 'compare the dates; if the report is an interim one, correct report.type',
      },
    },
  },
  check({ records, judge }) {
    for (const trial of records.all('clinical-trial')) {
      const dates = rootField(trial).get('dates');
      judgeChain(
        judge,
        chain.map((name) => dates.get(name)),
      );
      judge((judgement) => {
        const type = judgement.known(judgement.known(rootField(trial).get('report'))?.get('type'));
        if (type?.value !== 'full') return judgement.skip(noFullReport, type);
        const order = judgement.order({ field: dates.get('lplv') }, { field: dates.get('dataCut') });
        if (order?.order !== 'reversed') return;
        const args = { visit: order.earlier.value, cut: order.later.value };
        judgement.fail('visitAfterCut', order.later, args, [
          { at: order.earlier.at, label: judgement.labelOf(order.earlier) },
        ]);
      });
    }
    for (const results of records.all('trial-results')) {
      judge((judgement) => {
        const data = rootField(results);
        const cut = judgement.known(data.get('dataCut'));
        const trialId = judgement.known(data.get('trialId'));
        const trial = trialId && records.find('clinical-trial', trialId.value);
        if (cut === undefined || trial === undefined) return;
        const dates = rootField(trial).get('dates');
        const args = { results: results.id, trial: trial.id, cut: cut.value };
        const due = actualDate(judgement, dates.get('dataCut'));
        if (due !== undefined && !mayBeSame(cut.value, due.value)) {
          const related = [{ at: due.at, label: judgement.labelOf(due) }];
          judgement.fail('otherCut', cut, { ...args, due: due.value }, related);
        }
        const report = dates.get('csr');
        if (!isDated(report)) return;
        const order = judgement.order({ field: cut }, { field: report });
        if (order?.order !== 'reversed') return;
        const related = [{ at: order.later.at, label: judgement.labelOf(order.later) }];
        judgement.fail('reportBeforeCut', order.earlier, { ...args, report: order.later.value }, related);
      });
    }
  },
});

const noFullReport = { ru: 'полного отчёта нет', en: 'there is no full report' };

/** The cut-off that took place; while the one of the trial is planned, results are of an interim one. */
function actualDate(judgement: Judgement, field: Field<Readable<EventDate>>): Field<string> | undefined {
  const event = judgement.known(field);
  return event?.value.kind === 'actual' ? event.get('date') : undefined;
}

/** A month and a day of it may be the same date; two days are not. */
function mayBeSame(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
