import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { type Field, itemsOf, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import { nothingToJudge } from '../outcome.js';
import { recordRule } from '../rule.js';

export const subgroupsSum = recordRule({
  code: 'results/subgroups-sum',
  catalogueId: 'EFF-008',
  states: {
    ru: 'Подгруппы по одному признаку (by) вместе дают численность популяции показателя, а ответившие в них — всех ответивших; никакая подгруппа не больше целого',
    en: 'The subgroups by one variable (by) add up to the set of the measure, and their responders to all responders; no subgroup exceeds the whole',
  },
  why: {
    ru: 'потерянная подгруппа чаще всего та, где ответ хуже',
    en: 'a subgroup that got lost is most often the one with the poorer response',
  },
  clause: cite('arithmetic', 'ichE3'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.efficacy.rate', 'trial-results.efficacy.subgroups'],
  failures: {
    denominators: {
      message: {
        ru: '«{label}», подгруппы `{by}`: всего {sum} участников, а в популяции {N}',
        en: '"{label}", subgroups by `{by}`: {sum} subjects together, while the set has {N}',
      },
      hint: {
        ru: 'сверьте с отчётом; у кого признак неизвестен, внесите отдельной подгруппой; у пересекающихся уберите by',
        en: 'compare with the report; enter those without the variable as a subgroup; overlapping ones have no by',
      },
    },
    responders: {
      message: {
        ru: '«{label}», подгруппы `{by}`: ответили {sum}, а по всей популяции {n}',
        en: '"{label}", subgroups by `{by}`: {sum} responders together, while the set has {n}',
      },
      hint: { ru: 'сверьте числа с отчётом', en: 'compare the numbers with the report' },
    },
    tooLarge: {
      message: {
        ru: '«{label}», подгруппа «{group}»: {n} из {N}, больше, чем во всей популяции ({whole})',
        en: '"{label}", subgroup "{group}": {n} of {N}, more than in the whole set ({whole})',
      },
      hint: { ru: 'сверьте числа с отчётом', en: 'compare the numbers with the report' },
    },
    otherSet: {
      message: {
        ru: '«{label}», подгруппа «{group}» посчитана по популяции {set}, а показатель — по {whole}',
        en: '"{label}", subgroup "{group}" is counted on set {set}, the measure itself on {whole}',
      },
      hint: { ru: 'приведите подгруппы и показатель к одной популяции', en: 'count subgroups and measure on one set' },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      judgeItems(judge, rootField(results).get('efficacy'), (judgement, row) => {
        const subgroups = judgement.given(row.get('subgroups'));
        if (subgroups === undefined) return judgement.skip(nothingToJudge);
        const whole = judgement.known(row.get('rate'));
        const label = describeValue(row.value.label);
        if (whole === undefined) return;
        const related = [{ at: whole.at, label: judgement.labelOf(whole) }];
        const sums = new Map<string, Sum>();
        for (const subgroup of itemsOf(subgroups)) {
          const rate = judgement.known(subgroup.get('rate'));
          const { by } = subgroup.value;
          if (rate === undefined) return;
          const { n, N, set } = rate.value;
          const args = { label, group: describeValue(subgroup.value.label) };
          if (set !== whole.value.set) {
            judgement.fail('otherSet', rate.get('set'), { ...args, set, whole: whole.value.set }, related);
          } else if (n > whole.value.n || N > whole.value.N) {
            const all = `${whole.value.n} / ${whole.value.N}`;
            judgement.fail('tooLarge', rate, { ...args, n, N, whole: all }, related);
          }
          if (by === undefined) continue;
          const sum = sums.get(by) ?? { n: 0, N: 0, place: subgroup };
          sums.set(by, { ...sum, n: sum.n + n, N: sum.N + N });
        }
        for (const [by, { n, N, place }] of sums) {
          if (N !== whole.value.N)
            judgement.fail('denominators', place, { label, by, sum: N, N: whole.value.N }, related);
          else if (n !== whole.value.n)
            judgement.fail('responders', place, { label, by, sum: n, n: whole.value.n }, related);
        }
      });
    }
  },
});

/** What the subgroups of one variable make together; they are shown at the first of them. */
interface Sum {
  readonly n: number;
  readonly N: number;
  readonly place: Field<unknown>;
}
