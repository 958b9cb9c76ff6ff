import type { LText } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { type Field, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import { isAbsence, type Readable } from '../readings.js';
import { recordRule } from '../rule.js';
import { isWritten } from '../text-of.js';

export const risksHaveActions = recordRule({
  code: 'plan/risks-have-actions',
  catalogueId: 'RMP-002',
  states: {
    ru: 'Для каждого риска и каждой недостающей информации названы мероприятия по фармаконадзору и меры минимизации, хотя бы рутинные',
    en: 'Each risk and each item of missing information has a pharmacovigilance activity and a minimisation measure, routine ones included',
  },
  why: {
    ru: 'риск, с которым ничего не делают, — это признание без плана',
    en: 'a risk nothing is done about is an admission without a plan',
  },
  clause: cite('eaeuPharmacovigilance'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['risk-management.risks'],
  failures: {
    noMonitoring: {
      message: {
        ru: 'риск «{risk}»: не указаны мероприятия по фармаконадзору',
        en: 'risk "{risk}" has no pharmacovigilance activity',
      },
      hint: {
        ru: 'заполните routineMonitoring или additionalMonitoring',
        en: 'fill in routineMonitoring or additionalMonitoring',
      },
    },
    noMinimisation: {
      message: { ru: 'риск «{risk}»: не указаны меры минимизации', en: 'risk "{risk}" has no minimisation measure' },
      hint: {
        ru: 'заполните routineMinimisation или additionalMinimisation',
        en: 'fill in routineMinimisation or additionalMinimisation',
      },
    },
  },
  check({ records, judge }) {
    for (const plan of records.all('risk-management')) {
      judgeItems(judge, rootField(plan).get('risks'), (judgement, risk) => {
        const args = { risk: describeValue(risk.value.name) };
        const monitoring = [risk.get('routineMonitoring'), risk.get('additionalMonitoring')];
        if (isSilent(judgement, monitoring)) judgement.fail('noMonitoring', risk, args);
        const minimisation = [risk.get('routineMinimisation'), risk.get('additionalMinimisation')];
        if (isSilent(judgement, minimisation)) judgement.fail('noMinimisation', risk, args);
      });
    }
  },
});

/** Whether neither measure is given; one that the author says is still to come leaves the question open. */
function isSilent(judgement: Judgement, measures: readonly Field<Readable<LText>>[]): boolean {
  if (measures.some((measure) => isWritten(judgement, measure))) return false;
  const owed = measures.find(({ value }) => isAbsence(value) && value.absent !== 'not-applicable');
  if (owed !== undefined) judgement.known(owed);
  return owed === undefined;
}
