import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';
import { subjectsFromGrade } from '../toxicity.js';

const toxicities = [
  { key: 'crs', name: { ru: 'СВЦ', en: 'CRS' } },
  { key: 'icans', name: { ru: 'ICANS', en: 'ICANS' } },
] as const;

const hint = {
  ru: 'оставьте здесь только лечение явления: профилактику считают отдельно',
  en: 'count only treatment of the event here: prophylaxis is counted apart',
};

export const crsTreatmentPlausible = recordRule({
  code: 'results/crs-treatment-plausible',
  catalogueId: 'SAF-009',
  states: {
    ru: 'Тоцилизумаб и глюкокортикоиды по поводу СВЦ или ICANS получило не больше участников, чем имело это явление',
    en: 'No more subjects were given tocilizumab or steroids for CRS or ICANS than had the event',
  },
  why: {
    ru: 'лечение сверх числа больных — признак того, что сосчитана профилактика, и тяжесть реакции завышена',
    en: 'more treated than ill means that prophylaxis was counted, and the reaction looks more severe than it was',
  },
  clause: cite('astct', 'arithmetic'),
  severity: { draft: 'warning', submission: 'warning' },
  justifiable: true,
  reads: ['trial-results.safety.crs', 'trial-results.safety.icans'],
  failures: {
    tocilizumab: {
      message: {
        ru: 'тоцилизумаб по поводу {toxicity} получили {treated}, а {toxicity} было только у {any}',
        en: '{treated} subjects were given tocilizumab for {toxicity}, which only {any} had',
      },
      hint,
    },
    steroids: {
      message: {
        ru: 'глюкокортикоиды по поводу {toxicity} получили {treated}, а {toxicity} было только у {any}',
        en: '{treated} subjects were given steroids for {toxicity}, which only {any} had',
      },
      hint,
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      for (const { key, name } of toxicities) {
        for (const drug of ['tocilizumab', 'steroids'] as const) {
          judge((judgement) => {
            const toxicity = judgement.known(judgement.known(rootField(results).get('safety'))?.get(key));
            const counts = judgement.known(toxicity?.get('gradeCounts'));
            const treated = judgement.given(toxicity?.get(drug));
            if (toxicity === undefined || counts === undefined || treated === undefined) return;
            const any = subjectsFromGrade(counts, 1);
            if (treated.value.set !== toxicity.value.set || treated.value.n <= any) return;
            const args = { toxicity: name, treated: treated.value.n, any };
            judgement.fail(drug, treated.get('n'), args, [{ at: counts.at, label: judgement.labelOf(counts) }]);
          });
        }
      }
    }
  },
});
