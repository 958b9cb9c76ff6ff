import type { RiskManagement } from '../../records/record-types.js';
import { cd19CarT, integratingVector } from '../car-t-product.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import { recordRule } from '../rule.js';
import { type SafetyTopicName, safetyTopics, topicsOf } from '../text/safety-topics.js';
import { textOf } from '../text-of.js';

const ofEveryProduct: readonly SafetyTopicName[] = [
  'crs',
  'icans',
  'infection',
  'cytopenia',
  'hypogammaglobulinaemia',
  'secondMalignancy',
  'tCellMalignancy',
];
const ofIntegratingVectors: readonly SafetyTopicName[] = ['insertion', 'rcl'];

export const classRisksPresent = recordRule({
  code: 'plan/class-risks-present',
  catalogueId: 'RMP-001',
  states: {
    ru: 'План управления рисками называет все риски класса CAR-T к CD19 или объясняет, почему риска нет',
    en: 'The risk management plan names all class risks of CD19 CAR-T products or gives the reason why one is left out',
  },
  why: {
    ru: 'риск класса может не проявиться на десятках пациентов; это не основание не следить за ним',
    en: 'a class risk may not show in a few dozen patients; that is no reason not to watch for it',
  },
  clause: cite('eaeuPharmacovigilance', 'eaeuModifiedCells', 'fdaTCellMalignancies', 'emaModifiedCells'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['risk-management.risks', 'risk-management.notConsidered', 'product.target', 'product.vector.integrating'],
  failures: {
    missing: {
      message: { ru: 'в плане управления рисками нет риска «{risk}»', en: 'the risk management plan lacks "{risk}"' },
      hint: {
        ru: 'добавьте риск в risks или объясните в notConsidered, почему его нет',
        en: 'add it to risks, or explain in notConsidered why it is left out',
      },
    },
  },
  check({ records, judge }) {
    for (const plan of records.all('risk-management')) {
      const data = rootField(plan);
      for (const topic of [...ofEveryProduct, ...ofIntegratingVectors]) {
        judge((judgement) => {
          const risks = judgement.known(data.get('risks'));
          if (risks === undefined || cd19CarT(judgement, records) === undefined) return;
          const named = new Set(topicsOf(concernsOf(judgement, data).join('\n')));
          if (ofIntegratingVectors.includes(topic) && integratingVector(judgement, records) === undefined) return;
          if (!named.has(topic)) judgement.fail('missing', risks, { risk: safetyTopics[topic].name });
        });
      }
    }
  },
});

/** The names and mechanisms of the important risks, and the risks the plan leaves out with a reason. */
function concernsOf(judgement: Judgement, plan: Field<RiskManagement>): string[] {
  const risks = judgement.given(plan.get('risks'));
  const left = judgement.given(plan.get('notConsidered'));
  return [
    ...(risks === undefined ? [] : itemsOf(risks))
      .filter((risk) => judgement.given(risk.get('category'))?.value !== 'missing-information')
      .flatMap((risk) => [textOf(judgement, risk.get('name')), textOf(judgement, risk.get('mechanism'))]),
    ...(left === undefined ? [] : itemsOf(left)).map((row) => textOf(judgement, row.get('risk'))),
  ];
}
