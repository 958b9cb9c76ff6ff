import { findSet, setsOf } from '../analysis-sets.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { itemsOf, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import { recordRule } from '../rule.js';

export const baselineSums = recordRule({
  code: 'results/baseline-sums',
  catalogueId: 'CLN-007',
  states: {
    ru: 'Категории каждой исходной характеристики посчитаны по одной популяции и вместе с пропусками дают её численность; наблюдений количественной характеристики вместе с пропусками не больше самой большой популяции',
    en: 'The categories of each baseline characteristic are counted on one set and with the missing values add up to its size; observations of a continuous one with the missing values do not exceed the largest set',
  },
  why: {
    ru: 'пропавший участник в таблице исходных данных значит, что описаны не те, кого лечили',
    en: 'a subject lost in the baseline table means that it describes others than those treated',
  },
  clause: cite('ichE3', 'arithmetic'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.baseline', 'trial-results.analysisSets'],
  failures: {
    sum: {
      message: {
        ru: '«{item}»: категории ({sum}) и пропуски ({missing}) в сумме не дают {N}',
        en: '"{item}": categories ({sum}) and missing values ({missing}) do not add up to {N}',
      },
      hint: {
        ru: 'сверьте числа с отчётом; у кого характеристика неизвестна, внесите в missing',
        en: 'compare the counts with the report; enter those without a value in missing',
      },
    },
    mixed: {
      message: {
        ru: '«{item}»: категории посчитаны по разным популяциям — {first} и {other}',
        en: '"{item}": the categories are counted on different sets: {first} and {other}',
      },
      hint: { ru: 'приведите все категории к одной популяции', en: 'count all categories on one set' },
    },
    otherSize: {
      message: {
        ru: '«{item}»: посчитано по {N} участникам, а в популяции «{set}» их {n}',
        en: '"{item}": counted on {N} subjects, yet set "{set}" has {n}',
      },
      hint: {
        ru: 'исправьте N или укажите другую популяцию; неизвестные значения внесите в missing',
        en: 'correct N or name another set; enter values that are not known in missing',
      },
    },
    tooMany: {
      message: {
        ru: '«{item}»: наблюдений вместе с пропусками {n}, больше, чем участников в самой большой популяции ({largest})',
        en: '"{item}": {n} observations with the missing ones, more than subjects in the largest set ({largest})',
      },
      hint: {
        ru: 'сверьте число наблюдений и пропусков (missing) с отчётом',
        en: 'compare the numbers of observations and of missing values (missing) with the report',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      const baseline = rootField(results).get('baseline');
      if (baseline.value === undefined) continue;
      judgeItems(judge, baseline, (judgement, item) => {
        const name = describeValue(item.value.label);
        const missing = item.value.missing === undefined ? 0 : judgement.known(item.get('missing'))?.value;
        const continuous = judgement.given(item.get('continuous'));
        const observations = continuous && judgement.given(continuous.get('n'));
        if (observations !== undefined) {
          const sizes = (setsOf(judgement, results) ?? []).map((set) => judgement.given(set.get('n'))?.value ?? 0);
          const largest = Math.max(0, ...sizes);
          if (sizes.length > 0 && observations.value + (missing ?? 0) > largest) {
            const n = observations.value + (missing ?? 0);
            judgement.fail('tooMany', observations, { item: name, n, largest });
          }
        }
        const categories = judgement.given(item.get('categories'));
        if (categories === undefined) return;
        const counts = itemsOf(categories).map((category) => judgement.known(category.get('count')));
        const known = counts.filter((count) => count !== undefined);
        const [first] = known;
        if (first === undefined || known.length < counts.length) return;
        const other = known.find(({ value }) => value.N !== first.value.N || value.set !== first.value.set);
        if (other !== undefined) {
          const show = ({ set, N }: typeof first.value): string => `${set} (${N})`;
          judgement.fail('mixed', other, { item: name, first: show(first.value), other: show(other.value) });
          return;
        }
        const { N, set } = first.value;
        const size = judgement.known(findSet(judgement, results, set)?.get('n'));
        if (size !== undefined && size.value !== N) {
          const related = [{ at: size.at, label: judgement.labelOf(size) }];
          judgement.fail('otherSize', first.get('N'), { item: name, N, set, n: size.value }, related);
        }
        const sum = known.reduce((running, { value }) => running + value.n, 0);
        if (missing === undefined || sum + missing === N) return;
        judgement.fail('sum', categories, { item: name, sum, missing, N });
      });
    }
  },
});
