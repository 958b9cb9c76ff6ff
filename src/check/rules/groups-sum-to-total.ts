import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import { recordRule } from '../rule.js';

export const groupsSumToTotal = recordRule({
  code: 'results/groups-sum-to-total',
  catalogueId: 'CLN-003',
  states: {
    ru: 'В каждой популяции анализа численность групп и когорт в сумме равна её численности; если группы пересекаются (overlap), ни одна не больше популяции; ни одна не названа дважды',
    en: 'In each analysis set the arms and the cohorts add up to the size of the set; where they overlap (overlap), none is larger than the set; none is listed twice',
  },
  why: {
    ru: 'лишний или потерянный участник меняет знаменатель каждого процента',
    en: 'a subject too many or too few changes the denominator of every percentage',
  },
  clause: cite('ichE3', 'arithmetic'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.analysisSets'],
  failures: {
    arms: {
      message: {
        ru: 'популяция «{set}»: сумма групп {sum}, а всего {total}',
        en: 'set "{set}": the arms add up to {sum}, the total is {total}',
      },
      hint: {
        ru: 'сверьте численность групп с отчётом; если участник бывает в двух группах, поставьте overlap: true',
        en: 'compare the numbers of the arms with the report; if a subject may be in two, set overlap: true',
      },
    },
    cohorts: {
      message: {
        ru: 'популяция «{set}»: сумма когорт {sum}, а всего {total}',
        en: 'set "{set}": the cohorts add up to {sum}, the total is {total}',
      },
      hint: {
        ru: 'сверьте численность когорт с отчётом; если участник бывает в двух когортах, поставьте overlap: true',
        en: 'compare the numbers of the cohorts with the report; if a subject may be in two, set overlap: true',
      },
    },
    tooLarge: {
      message: {
        ru: 'популяция «{set}»: в «{group}» {n} участников, больше, чем во всей популяции ({total})',
        en: 'set "{set}": "{group}" has {n} subjects, more than the whole set ({total})',
      },
      hint: { ru: 'сверьте оба числа с отчётом', en: 'compare both numbers with the report' },
    },
    repeated: {
      message: {
        ru: 'популяция «{set}»: «{group}» перечислена дважды',
        en: 'set "{set}": "{group}" is listed twice',
      },
      hint: { ru: 'оставьте одну строку', en: 'keep one line' },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      judgeItems(judge, rootField(results).get('analysisSets'), (judgement, set) => {
        const arms = judgement.given(set.get('arms'));
        const cohorts = judgement.given(set.get('cohorts'));
        const total = judgement.known(set.get('n'));
        if (total === undefined) return;
        const size = { set: set.value.id, total, overlap: set.value.overlap === true };
        if (arms !== undefined) requireSum(judgement, 'arms', itemsOf(arms).map(groupOf('arm')), size);
        if (cohorts !== undefined) requireSum(judgement, 'cohorts', itemsOf(cohorts).map(groupOf('cohort')), size);
      });
    }
  },
});

interface Group {
  readonly id: string;
  readonly n: Field<number>;
}

function groupOf<Key extends 'arm' | 'cohort'>(key: Key) {
  return (row: Field<{ readonly [name in Key]: string } & { readonly n: number }>): Group => ({
    id: row.value[key],
    n: row.get('n'),
  });
}

function requireSum(
  judgement: Judgement<'arms' | 'cohorts' | 'tooLarge' | 'repeated'>,
  kind: 'arms' | 'cohorts',
  groups: readonly Group[],
  { set, total, overlap }: { readonly set: string; readonly total: Field<number>; readonly overlap: boolean },
): void {
  const related = [{ at: total.at, label: judgement.labelOf(total) }];
  const repeated = groups.find(({ id }, index) => groups.findIndex((group) => group.id === id) < index);
  if (repeated !== undefined) {
    judgement.fail('repeated', repeated.n, { set, group: repeated.id });
    return;
  }
  const sum = groups.reduce((running, { n }) => running + n.value, 0);
  if (!overlap && sum !== total.value) judgement.fail(kind, total, { set, sum, total: total.value });
  for (const { id, n } of overlap ? groups.filter((group) => group.n.value > total.value) : []) {
    judgement.fail('tooLarge', n, { set, group: id, n: n.value, total: total.value }, related);
  }
}
