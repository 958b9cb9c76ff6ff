import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { Count, TrialResults } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Known } from '../readings.js';
import { recordRule } from '../rule.js';
import { textOf } from '../text-of.js';
import { type GradeCount, subjectsFromGrade } from '../toxicity.js';

const toxicities = [
  {
    key: 'crs',
    name: { ru: 'СВЦ', en: 'CRS' },
    term: /синдром\p{L}*\s+(?:высвобождения|выброса)\s+цитокин|cytokine\s+release/iu,
  },
  {
    key: 'icans',
    name: { ru: 'ICANS', en: 'ICANS' },
    term: /нейротоксическ\p{L}*\s+синдром|effector\s+cell[\s-]associated\s+neurotoxic|(?<!\p{L})ICANS(?!\p{L})/iu,
  },
] as const;

export const gradesAddUp = recordRule({
  code: 'results/grades-add-up',
  catalogueId: 'SAF-004',
  states: {
    ru: 'Степени СВЦ и ICANS по каждой шкале вместе со степенью 0 дают всю популяцию, а без неё — не больше популяции; по основной шкале их сумма равна числу участников с явлением в таблицах терминов и особых явлений',
    en: 'The grades of CRS and ICANS by each scale make the whole set with grade 0, and no more than the set without it; by the main scale they add up to the subjects with the event in the tables of terms and special events',
  },
  why: {
    ru: 'каждый участник входит в таблицу один раз, по худшей степени; лишний или потерянный меняет долю тяжёлых',
    en: 'each subject is counted once, by the worst grade; one too many or too few changes the share of severe cases',
  },
  clause: cite('astct', 'arithmetic'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'trial-results.safety.crs',
    'trial-results.safety.icans',
    'trial-results.safety.terms',
    'trial-results.safety.specialEvents',
  ],
  failures: {
    notTheSet: {
      message: {
        ru: '{toxicity}: степени от 0 до 5 в сумме дают {sum}, а в популяции {total}',
        en: '{toxicity}: grades 0 to 5 add up to {sum}, the set has {total}',
      },
      hint: { ru: 'сверьте числа по степеням с отчётом', en: 'compare the numbers by grade with the report' },
    },
    aboveTheSet: {
      message: {
        ru: '{toxicity}: степени в сумме дают {sum}, больше, чем участников в популяции ({total})',
        en: '{toxicity}: the grades add up to {sum}, more than the set has subjects ({total})',
      },
      hint: { ru: 'сверьте числа по степеням с отчётом', en: 'compare the numbers by grade with the report' },
    },
    notAny: {
      message: {
        ru: '{toxicity}: степени от 1 до 5 в сумме дают {sum}, а всего участников с явлением {total}',
        en: '{toxicity}: grades 1 to 5 add up to {sum}, while {total} subjects had the event',
      },
      hint: {
        ru: 'сверьте с отчётом обе таблицы: по степеням и по терминам',
        en: 'compare both tables with the report, the one by grade and the one by term',
      },
    },
    repeated: {
      message: {
        ru: '{toxicity}: степень {grade} указана дважды',
        en: '{toxicity}: grade {grade} is given twice',
      },
      hint: { ru: 'оставьте одну строку на степень', en: 'keep one row per grade' },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      for (const toxicity of toxicities) {
        judge((judgement) => {
          const safety = judgement.known(rootField(results).get('safety'));
          const graded = judgement.known(safety?.get(toxicity.key));
          const counts = judgement.known(graded?.get('gradeCounts'));
          if (safety === undefined || graded === undefined || counts === undefined) return;
          compareWithSet(judgement, toxicity.name, counts, graded.get('N'));
          const repeated = judgement.given(graded.get('alsoGraded'));
          for (const other of repeated === undefined ? [] : itemsOf(repeated)) {
            const name = byScale(toxicity.name, other.value.scale);
            compareWithSet(judgement, name, other.get('gradeCounts'), graded.get('N'));
          }
          const any = subjectsFromGrade(counts, 1);
          for (const total of statedTotals(judgement, safety, toxicity)) {
            if (total.value.n === any || total.value.set !== graded.value.set) continue;
            const args = { toxicity: toxicity.name, sum: any, total: total.value.n };
            judgement.fail('notAny', total.get('n'), args, [{ at: counts.at, label: judgement.labelOf(counts) }]);
          }
        });
      }
    }
  },
});

function compareWithSet(
  judgement: Judgement<'notTheSet' | 'aboveTheSet' | 'repeated'>,
  toxicity: Bilingual,
  counts: Field<readonly GradeCount[]>,
  total: Field<number>,
): void {
  const rows = itemsOf(counts);
  const grades = rows.map(({ value }) => value.grade);
  const repeated = rows.find(({ value }, index) => grades.indexOf(value.grade) < index);
  if (repeated !== undefined) {
    judgement.fail('repeated', repeated.get('grade'), { toxicity, grade: repeated.value.grade });
    return;
  }
  const sum = subjectsFromGrade(counts, 0);
  const args = { toxicity, sum, total: total.value };
  const related = [{ at: total.at, label: judgement.labelOf(total) }];
  if (grades.includes(0) && sum !== total.value) judgement.fail('notTheSet', counts, args, related);
  else if (sum > total.value) judgement.fail('aboveTheSet', counts, args, related);
}

function byScale({ ru, en }: Bilingual, scale: string): Bilingual {
  return { ru: `${ru} по шкале ${scale}`, en: `${en} by ${scale}` };
}

type Safety = Known<TrialResults['safety']>;

/** Other places that say how many subjects had the toxicity in any grade. */
function statedTotals(
  judgement: Judgement,
  safety: Field<Safety>,
  { key, term }: (typeof toxicities)[number],
): Field<Count>[] {
  const terms = judgement.given(safety.get('terms'));
  const special = judgement.given(safety.get('specialEvents'));
  const counts = [
    ...(terms === undefined ? [] : itemsOf(terms))
      .filter((row) => term.test(textOf(judgement, row.get('term'))))
      .map((row) => judgement.given(row.get('subjects'))),
    ...(special === undefined ? [] : itemsOf(special))
      .filter(({ value }) => value.kind === key)
      .map((row) => judgement.given(row.get('subjects'))),
  ];
  return counts.filter((count) => count !== undefined);
}
