import type { Count, EventCategory, TrialResults } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { categoryNames } from '../event-names.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Known } from '../readings.js';
import { recordRule } from '../rule.js';

/** Each pair: the events of the first category are among those of the second. */
const nested = [
  ['grade-3-plus', 'any'],
  ['serious', 'any'],
  ['related', 'any'],
  ['fatal', 'any'],
  ['fatal', 'serious'],
  ['related-serious', 'serious'],
  ['related-serious', 'related'],
] as const satisfies readonly (readonly [EventCategory, EventCategory])[];

const compareHint = {
  ru: 'сверьте оба числа с таблицами отчёта',
  en: 'compare both numbers with the tables of the report',
};

export const eventsNested = recordRule({
  code: 'results/events-nested',
  catalogueId: 'SAF-002',
  states: {
    ru: 'Участников с тяжёлыми, серьёзными, связанными и летальными явлениями не больше, чем участников с явлениями, в число которых они входят',
    en: 'No more subjects have severe, serious, related or fatal events than have the events these are among',
  },
  why: {
    ru: 'часть не бывает больше целого: одно из двух чисел неверно, и неизвестно какое',
    en: 'a part cannot exceed the whole: one of the two numbers is wrong, and nobody knows which',
  },
  clause: cite('ichE3', 'arithmetic'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'trial-results.safety.teae',
    'trial-results.safety.terms',
    'trial-results.safety.organClasses',
    'trial-results.safety.serious',
  ],
  failures: {
    category: {
      message: {
        ru: 'с явлениями «{part}» — {n} участников, больше, чем с явлениями «{whole}» ({total}), хотя первые входят во вторые',
        en: '{n} subjects have events "{part}", more than have events "{whole}" ({total}), although the former are among the latter',
      },
      hint: compareHint,
    },
    term: {
      message: {
        ru: '«{term}»: {n} участников, больше, чем с любыми явлениями ({total})',
        en: '"{term}": {n} subjects, more than with any event ({total})',
      },
      hint: compareHint,
    },
    seriousTerm: {
      message: {
        ru: 'серьёзное явление «{term}»: {n} участников, больше, чем «{whole}» ({total})',
        en: 'serious event "{term}": {n} subjects, more than "{whole}" ({total})',
      },
      hint: compareHint,
    },
    organClass: {
      message: {
        ru: 'класс «{term}»: {n} участников, больше, чем с любыми явлениями ({total})',
        en: 'class "{term}": {n} subjects, more than with any event ({total})',
      },
      hint: compareHint,
    },
    severeTerm: {
      message: {
        ru: '«{term}» степени 3 и выше: {n} участников, больше, чем «{term}» любой степени ({total})',
        en: '"{term}" of grade 3 or higher: {n} subjects, more than "{term}" of any grade ({total})',
      },
      hint: compareHint,
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      const safety = rootField(results).get('safety');
      for (const [part, whole] of nested) {
        judge((judgement) => {
          const known = judgement.known(safety);
          const [inner, outer] = [countOf(judgement, known, part), countOf(judgement, known, whole)];
          if (inner === undefined || outer === undefined || !isBeyond(inner.count, outer.count)) return;
          const args = {
            part: categoryNames[inner.category],
            n: inner.count.value.n,
            whole: categoryNames[outer.category],
            total: outer.count.value.n,
          };
          const related = [{ at: outer.count.get('n').at, label: judgement.labelOf(outer.count) }];
          judgement.fail('category', inner.count.get('n'), args, related);
        });
      }
      judge((judgement) => {
        const known = judgement.known(safety);
        const any = countOf(judgement, known, 'any');
        const terms = judgement.given(known?.get('terms'));
        for (const row of terms === undefined ? [] : itemsOf(terms)) {
          const term = describeValue(row.value.term);
          const subjects = judgement.given(row.get('subjects'));
          if (subjects === undefined) continue;
          const { n } = subjects.value;
          if (any !== undefined && isBeyond(subjects, any.count)) {
            const related = [{ at: any.count.get('n').at, label: judgement.labelOf(any.count) }];
            judgement.fail('term', subjects.get('n'), { term, n, total: any.count.value.n }, related);
          }
          const severe = judgement.given(row.get('grade3Plus'));
          if (severe === undefined || !isBeyond(severe, subjects)) continue;
          const related = [{ at: subjects.get('n').at, label: judgement.labelOf(subjects) }];
          judgement.fail('severeTerm', severe.get('n'), { term, n: severe.value.n, total: n }, related);
        }
      });
      judge((judgement) => {
        const known = judgement.known(safety);
        const any = countOf(judgement, known, 'any');
        const classes = judgement.given(known?.get('organClasses'));
        for (const row of classes === undefined ? [] : itemsOf(classes)) {
          const subjects = judgement.given(row.get('subjects'));
          if (subjects === undefined || any === undefined || !isBeyond(subjects, any.count)) continue;
          const related = [{ at: any.count.get('n').at, label: judgement.labelOf(any.count) }];
          const args = { term: describeValue(row.value.soc), n: subjects.value.n, total: any.count.value.n };
          judgement.fail('organClass', subjects.get('n'), args, related);
        }
        const terms = judgement.given(known?.get('serious'));
        for (const row of terms === undefined ? [] : itemsOf(terms)) {
          const subjects = judgement.given(row.get('subjects'));
          if (subjects === undefined) continue;
          const isRelated = judgement.given(row.get('related'))?.value === true;
          const wholes = isRelated ? (['serious', 'related-serious'] as const) : (['serious'] as const);
          for (const category of wholes) {
            const whole = countOf(judgement, known, category);
            if (whole === undefined || !isBeyond(subjects, whole.count)) continue;
            const args = { term: describeValue(row.value.term), n: subjects.value.n, total: whole.count.value.n };
            const related = [{ at: whole.count.get('n').at, label: judgement.labelOf(whole.count) }];
            judgement.fail('seriousTerm', subjects.get('n'), { ...args, whole: categoryNames[category] }, related);
            break;
          }
        }
      });
    }
  },
});

type Safety = Known<TrialResults['safety']>;

interface CategoryCount {
  readonly category: EventCategory;
  readonly count: Field<Count>;
}

function countOf(
  judgement: Judgement,
  safety: Field<Safety> | undefined,
  category: EventCategory,
): CategoryCount | undefined {
  const rows = judgement.known(safety?.get('teae'));
  const row = rows && itemsOf(rows).find(({ value }) => value.category === category);
  const count = judgement.given(row?.get('subjects'));
  return count && { category, count };
}

/** Numbers of different analysis sets say nothing about each other. */
function isBeyond(part: Field<Count>, whole: Field<Count>): boolean {
  return part.value.set === whole.value.set && part.value.n > whole.value.n;
}
