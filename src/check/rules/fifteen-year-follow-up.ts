import { integratingVector } from '../car-t-product.js';
import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';

const YEARS = 15;

export const fifteenYearFollowUp = recordRule({
  code: 'product/fifteen-year-follow-up',
  catalogueId: 'RMP-003',
  states: {
    ru: 'Если вектор встраивается в геном, наблюдение длится не менее 15 лет в каждом исследовании и в плане управления рисками',
    en: 'If the vector integrates into the genome, follow-up lasts at least 15 years in each trial and in the risk management plan',
  },
  why: {
    ru: 'встраивание вектора может проявиться вторичной опухолью через годы; срок должен быть одним во всех документах',
    en: 'integration may show as a second tumour years later; the term must be one in all documents',
  },
  clause: cite('eaeuFollowUp', 'fdaLongTermFollowUp', 'emaModifiedCells'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['product.vector.integrating', 'clinical-trial.followUp.longTermYears', 'risk-management.followUpStudy'],
  failures: {
    trialTooShort: {
      message: {
        ru: 'вектор встраивается в геном, а наблюдение в исследовании {trial} — {years} лет, меньше 15',
        en: 'the vector integrates, yet follow-up in trial {trial} is {years} years, less than 15',
      },
      hint: {
        ru: 'сверьте срок с протоколом; если он короче, нужна поправка или отдельное исследование',
        en: 'compare the term with the protocol; if it is shorter, an amendment or a separate trial is needed',
      },
    },
    planTooShort: {
      message: {
        ru: 'вектор встраивается в геном, а наблюдение в плане управления рисками — {years} лет, меньше 15',
        en: 'the vector integrates, yet follow-up in the risk management plan is {years} years, less than 15',
      },
      hint: { ru: 'исправьте срок в плане управления рисками', en: 'correct the term in the risk management plan' },
    },
    noPlan: {
      message: {
        ru: 'вектор встраивается в геном, а плана управления рисками с 15-летним исследованием в досье нет',
        en: 'the vector integrates, yet the dossier has no risk management plan with the 15-year study',
      },
      hint: { ru: 'добавьте запись risk-management', en: 'add a risk-management record' },
    },
  },
  check({ records, judge }) {
    for (const trial of records.all('clinical-trial')) {
      judge((judgement) => {
        const integrating = integratingVector(judgement, records);
        if (integrating === undefined) return;
        const years = judgement.known(rootField(trial).get('followUp').get('longTermYears'));
        if (years === undefined || years.value >= YEARS) return;
        const related = [{ at: integrating.at, label: judgement.labelOf(integrating) }];
        judgement.fail('trialTooShort', years, { trial: trial.id, years: years.value }, related);
      });
    }
    judge((judgement) => {
      const integrating = integratingVector(judgement, records);
      if (integrating === undefined) return;
      const plans = records.all('risk-management').map((plan) => rootField(plan).get('followUpStudy'));
      if (plans.length === 0) judgement.fail('noPlan', integrating);
      for (const plan of plans) {
        const years = judgement.known(judgement.known(plan)?.get('years'));
        if (years === undefined || years.value >= YEARS) continue;
        const related = [{ at: integrating.at, label: judgement.labelOf(integrating) }];
        judgement.fail('planTooShort', years, { years: years.value }, related);
      }
    });
  },
});
