import { setsOf } from '../analysis-sets.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { itemsOf, rootField } from '../field.js';
import { recordRule } from '../rule.js';

export const allEnrolledAnalysed = recordRule({
  code: 'results/all-enrolled-analysed',
  catalogueId: 'EFF-006',
  states: {
    ru: 'Если в исследовании без контрольной группы препарат получили не все включённые, доля первичного показателя приведена и по получившим, и по всем включённым или прошедшим лейкаферез',
    en: 'Where not all enrolled of a single-arm trial were infused, the rate of the primary measure is given both for those infused and for all enrolled or leukapheresed',
  },
  why: {
    ru: 'доля ответивших среди дождавшихся инфузии завышает пользу: те, кому препарат не успели сделать, из неё выпали',
    en: 'the response among those infused overstates the benefit: those for whom the product came too late are left out',
  },
  clause: cite('eaeuModifiedCells', 'emaModifiedCells', 'ichE9Estimands'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['clinical-trial.design.model', 'trial-results.efficacy', 'trial-results.analysisSets', 'trial-results.flow'],
  failures: {
    onlyInfused: {
      message: {
        ru: 'показатель «{label}» есть только по популяции «{set}» (N = {N}), а по всем включённым ({enrolled}) его нет',
        en: '"{label}" is given on set "{set}" only (N = {N}) and not on all enrolled ({enrolled})',
      },
      hint: {
        ru: 'добавьте строку с тем же показателем по популяции всех включённых или прошедших лейкаферез',
        en: 'add a row with the same measure on all enrolled or all leukapheresed subjects',
      },
    },
    onlyEnrolled: {
      message: {
        ru: 'показатель «{label}» есть только по всем включённым (N = {N}), а по получившим препарат ({infused}) его нет',
        en: '"{label}" is given on all enrolled only (N = {N}) and not on those infused ({infused})',
      },
      hint: {
        ru: 'добавьте строку с тем же показателем по популяции получивших препарат',
        en: 'add a row with the same measure on the subjects infused',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      judge((judgement) => {
        const data = rootField(results);
        const trialId = judgement.known(data.get('trialId'));
        const trial = trialId && records.find('clinical-trial', trialId.value);
        const model = trial && judgement.known(rootField(trial).get('design').get('model'));
        if (trial === undefined || model === undefined) return;
        if (model.value !== 'single-group') return judgement.skip(hasControl, model);
        const objectives = judgement.known(rootField(trial).get('objectives'));
        const primary = (objectives === undefined ? [] : itemsOf(objectives))
          .filter(({ value }) => value.level === 'primary')
          .flatMap((objective) => judgement.known(objective.get('endpoints'))?.value ?? [])
          .map(({ id }) => id);
        const flow = judgement.known(data.get('flow'));
        const enrolled = judgement.known(flow?.get('enrolled'));
        const infused = judgement.known(flow?.get('infused'));
        const efficacy = judgement.known(data.get('efficacy'));
        const sets = setsOf(judgement, results);
        if (enrolled === undefined || infused === undefined || efficacy === undefined || sets === undefined) return;
        // Where everybody was infused there is one population, and one row says all.
        if (infused.value >= enrolled.value) return;
        const leukapheresed = judgement.given(flow?.get('leukapheresed'));
        const least = Math.min(enrolled.value, leukapheresed?.value ?? enrolled.value);
        for (const endpoint of new Set(primary)) {
          const rows = itemsOf(efficacy).filter(({ value }) => value.endpoint === endpoint);
          const rates = rows.flatMap((row) => {
            const rate = judgement.given(row.get('rate'));
            return rate === undefined ? [] : [{ row, rate }];
          });
          const [first] = rates;
          if (first === undefined) continue;
          const { row, rate } = first;
          const args = { label: describeValue(row.value.label), set: rate.value.set, N: rate.value.N };
          const related = [{ at: enrolled.at, label: judgement.labelOf(enrolled) }];
          if (rates.every((one) => one.rate.value.N < least)) {
            judgement.fail('onlyInfused', rate, { ...args, enrolled: enrolled.value }, related);
          } else if (rates.every((one) => one.rate.value.N > infused.value)) {
            judgement.fail('onlyEnrolled', rate, { ...args, infused: infused.value }, related);
          }
        }
      });
    }
  },
});

const hasControl = { ru: 'в исследовании есть группы сравнения', en: 'the trial has groups to compare' };
