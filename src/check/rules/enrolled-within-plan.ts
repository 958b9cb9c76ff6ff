import type { DossierRecord } from '../../records/record.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import { recordRule } from '../rule.js';

/** In these states nobody else will be enrolled, so a shortfall is final. */
const closedStates: ReadonlySet<string> = new Set(['active-not-recruiting', 'completed', 'terminated', 'withdrawn']);

/** A shortfall up to this share of the plan needs no explanation. */
const TOLERATED_SHORTFALL = 0.05;

export const enrolledWithinPlan = recordRule({
  code: 'trial/enrolled-within-plan',
  catalogueId: 'CLN-001',
  states: {
    ru: 'Включено не больше участников, чем запланировано протоколом с его поправками, а после окончания набора — и не меньше 95 % плана, либо расхождение объяснено',
    en: 'No more subjects were enrolled than the protocol with its amendments plans and, once enrolment is over, no fewer than 95% of the plan, or the difference is explained',
  },
  why: {
    ru: 'включённый сверх плана участник включён вне протокола; недобор меняет выводы, рассчитанные на план',
    en: 'a subject beyond the plan is outside the protocol; a shortfall weakens conclusions sized for the plan',
  },
  clause: cite('ichE3', 'ichE9', 'eaeuGcp'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: [
    'clinical-trial.population.plannedN',
    'clinical-trial.amendments',
    'clinical-trial.status',
    'trial-results.flow.enrolled',
    'trial-results.flow.enrolmentExplanation',
  ],
  failures: {
    over: {
      message: {
        ru: 'включено {enrolled} при плане {planned}, расхождение не объяснено',
        en: '{enrolled} enrolled against {planned} planned, and the difference is not explained',
      },
      hint: {
        ru: 'сверьте числа с протоколом и отчётом; если план менялся, внесите поправку протокола (amendments), иначе объясните превышение в flow.enrolmentExplanation',
        en: 'compare the numbers with protocol and report; if the plan was changed, enter the amendment (amendments), otherwise explain the excess in flow.enrolmentExplanation',
      },
    },
    short: {
      message: {
        ru: 'включено только {enrolled} при плане {planned}, недобор не объяснён',
        en: 'only {enrolled} enrolled against {planned} planned, and the shortfall is not explained',
      },
      hint: {
        ru: 'объясните недобор в поле flow.enrolmentExplanation или сверьте числа с отчётом',
        en: 'explain the shortfall in flow.enrolmentExplanation, or compare the numbers with the report',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      judge((judgement) => {
        const data = rootField(results);
        const trialId = judgement.known(data.get('trialId'));
        const trial = trialId && records.find('clinical-trial', trialId.value);
        const flow = judgement.known(data.get('flow'));
        const enrolled = judgement.known(flow?.get('enrolled'));
        if (enrolled === undefined || trial === undefined) return;
        const planned = plannedNumber(judgement, trial);
        if (planned === undefined) return;
        if (judgement.given(flow?.get('enrolmentExplanation')) !== undefined) return;
        const args = { enrolled: enrolled.value, planned: planned.value };
        const related = [{ at: planned.at, label: judgement.labelOf(planned) }];
        const isClosed = closedStates.has(judgement.given(rootField(trial).get('status'))?.value ?? '');
        if (enrolled.value > planned.value) judgement.fail('over', enrolled, args, related);
        else if (isClosed && enrolled.value < (1 - TOLERATED_SHORTFALL) * planned.value) {
          judgement.fail('short', enrolled, args, related);
        }
      });
    }
  },
});

/** The number planned under the last amendment that changed it, else under the protocol. */
function plannedNumber(judgement: Judgement, trial: DossierRecord<'clinical-trial'>): Field<number> | undefined {
  const data = rootField(trial);
  const amendments = judgement.given(data.get('amendments'));
  const changed = (amendments === undefined ? [] : itemsOf(amendments))
    .map((amendment) => judgement.given(amendment.get('plannedN')))
    .findLast((planned) => planned !== undefined);
  return changed ?? judgement.known(data.get('population').get('plannedN'));
}
