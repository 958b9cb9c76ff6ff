import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { Count, EventCategory, TrialResults } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { categoryNames, specialEventNames } from '../event-names.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Known } from '../readings.js';
import { recordRule } from '../rule.js';

const severe = { ru: 'степень 3 и выше', en: 'grade 3 or higher' };
const serious = { ru: 'серьёзные', en: 'serious' };
const compareHint = { ru: 'сверьте числа с таблицами отчёта', en: 'compare the numbers with the tables of the report' };

export const subjectsAtRisk = recordRule({
  code: 'results/subjects-at-risk',
  catalogueId: 'SAF-003',
  states: {
    ru: 'Участников с явлением не больше, чем в группе риска, явлений не меньше, чем участников, группа риска (N) равна названной популяции, а класс не меньше наибольшего своего термина и не больше их суммы',
    en: 'Subjects with an event do not exceed those at risk, events are not fewer than subjects, those at risk (N) are the set named, and a class is no smaller than its largest term and no larger than their sum',
  },
  why: {
    ru: 'из этих чисел считают частоты реакций в ОХЛП; ошибка в знаменателе меняет их все',
    en: 'the frequencies of the SmPC are computed from these numbers; a wrong denominator changes them all',
  },
  clause: cite('ichE3', 'arithmetic'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.safety', 'trial-results.analysisSets'],
  failures: {
    moreThanAtRisk: {
      message: {
        ru: '«{name}»: с явлением {n} участников, больше, чем всего под наблюдением (N = {total})',
        en: '"{name}": {n} subjects had the event, more than were at risk (N = {total})',
      },
      hint: compareHint,
    },
    notTheSet: {
      message: {
        ru: '«{name}»: N = {total}, а в популяции «{set}» {size} участников',
        en: '"{name}": N = {total}, while set "{set}" has {size} subjects',
      },
      hint: {
        ru: 'исправьте N или назовите популяцию, по которой считали',
        en: 'correct N, or name the set the count was made on',
      },
    },
    fewerEvents: {
      message: {
        ru: '«{name}»: явлений {events}, меньше, чем участников, у которых они были ({n})',
        en: '"{name}": {events} events, fewer than the subjects who had them ({n})',
      },
      hint: compareHint,
    },
    classTooSmall: {
      message: {
        ru: 'класс «{name}»: {n} участников, меньше, чем с одним только термином «{term}» ({most})',
        en: 'class "{name}": {n} subjects, fewer than with the term "{term}" alone ({most})',
      },
      hint: compareHint,
    },
    classTooLarge: {
      message: {
        ru: 'класс «{name}»: {n} участников, больше, чем по всем его терминам вместе ({sum})',
        en: 'class "{name}": {n} subjects, more than its terms have together ({sum})',
      },
      hint: {
        ru: 'сверьте числа с отчётом; если термины класса перечислены не все, добавьте недостающие в terms',
        en: 'compare the numbers with the report; where not all terms of the class are listed, add those missing to terms',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      const data = rootField(results);
      judge((judgement) => {
        const safety = judgement.known(data.get('safety'));
        const sets = judgement.known(data.get('analysisSets'));
        if (safety === undefined) return;
        for (const { name, count } of countsOf(judgement, safety)) {
          const { n, N, set } = count.value;
          if (n > N) judgement.fail('moreThanAtRisk', count.get('n'), { name, n, total: N });
          const own = sets && itemsOf(sets).find(({ value }) => value.id === set);
          const size = judgement.given(own?.get('n'));
          if (size === undefined || size.value === N) continue;
          const related = [{ at: size.at, label: judgement.labelOf(size) }];
          judgement.fail('notTheSet', count.get('N'), { name, total: N, set, size: size.value }, related);
        }
        for (const key of ['crs', 'icans'] as const) {
          const toxicity = judgement.given(safety.get(key));
          const own = toxicity && sets && itemsOf(sets).find(({ value }) => value.id === toxicity.value.set);
          const size = judgement.given(own?.get('n'));
          if (toxicity === undefined || size === undefined || size.value === toxicity.value.N) continue;
          const { N, set } = toxicity.value;
          const args = { name: judgement.labelOf(toxicity), total: N, set, size: size.value };
          judgement.fail('notTheSet', toxicity.get('N'), args, [{ at: size.at, label: judgement.labelOf(size) }]);
        }
        compareEvents(judgement, safety);
        compareClasses(judgement, safety);
      });
    }
  },
});

type Safety = Known<TrialResults['safety']>;

interface NamedCount {
  readonly name: Bilingual;
  readonly count: Field<Count>;
}

/** Every count of subjects of the safety results, by what it counts. */
function countsOf(judgement: Judgement, safety: Field<Safety>): NamedCount[] {
  const named = [
    ...rowsOf(judgement.given(safety.get('teae'))).map((row) => {
      return { name: eventsOfCategory(row.value.category), subjects: row.get('subjects') };
    }),
    ...rowsOf(judgement.given(safety.get('terms'))).flatMap((row) => {
      const name = describeValue(row.value.term);
      return [
        { name, subjects: row.get('subjects') },
        { name: qualified(name, severe), subjects: row.get('grade3Plus') },
      ];
    }),
    ...rowsOf(judgement.given(safety.get('serious'))).map((row) => ({
      name: qualified(describeValue(row.value.term), serious),
      subjects: row.get('subjects'),
    })),
    ...rowsOf(judgement.given(safety.get('organClasses'))).map((row) => ({
      name: describeValue(row.value.soc),
      subjects: row.get('subjects'),
    })),
    ...rowsOf(judgement.given(safety.get('specialEvents'))).map((row) => ({
      name: specialEventNames[row.value.kind],
      subjects: row.get('subjects'),
    })),
    { name: judgement.labelOf(safety.get('doseLimiting')), subjects: safety.get('doseLimiting') },
    ...(['crs', 'icans'] as const).flatMap((key) => {
      const toxicity = judgement.given(safety.get(key));
      if (toxicity === undefined) return [];
      return (['tocilizumab', 'steroids'] as const).map((treatment) => ({
        name: qualified(judgement.labelOf(toxicity), judgement.labelOf(toxicity.get(treatment))),
        subjects: toxicity.get(treatment),
      }));
    }),
  ];
  return named.flatMap(({ name, subjects }) => {
    const count = judgement.given(subjects);
    return count === undefined ? [] : [{ name, count }];
  });
}

function eventsOfCategory(category: EventCategory): Bilingual {
  const { ru, en } = categoryNames[category];
  return { ru: `явления: ${ru}`, en: `events: ${en}` };
}

function qualified(name: Bilingual, by: Bilingual): Bilingual {
  return { ru: `${name.ru}, ${by.ru}`, en: `${name.en}, ${by.en}` };
}

function rowsOf<T>(list: Field<readonly T[]> | undefined): Field<T>[] {
  return list === undefined ? [] : itemsOf(list);
}

function compareEvents(judgement: Judgement<'fewerEvents'>, safety: Field<Safety>): void {
  for (const row of rowsOf(judgement.given(safety.get('teae')))) {
    const subjects = judgement.given(row.get('subjects'));
    const events = judgement.given(row.get('events'));
    if (subjects === undefined || events === undefined || events.value >= subjects.value.n) continue;
    const args = { name: eventsOfCategory(row.value.category), events: events.value, n: subjects.value.n };
    judgement.fail('fewerEvents', events, args, [{ at: subjects.get('n').at, label: judgement.labelOf(subjects) }]);
  }
}

/** A subject may have several terms of a class: the class has at least its largest term and at most their sum. */
function compareClasses(judgement: Judgement<'classTooSmall' | 'classTooLarge'>, safety: Field<Safety>): void {
  const terms = rowsOf(judgement.given(safety.get('terms')));
  for (const row of rowsOf(judgement.given(safety.get('organClasses')))) {
    const subjects = judgement.given(row.get('subjects'));
    const name = describeValue(row.value.soc);
    const own = terms.filter(({ value }) => describeValue(value.soc).ru === name.ru);
    const counts = own.map((term) => ({ term, count: judgement.given(term.get('subjects')) }));
    if (subjects === undefined || counts.length === 0) continue;
    if (counts.some(({ count }) => count?.value.set !== subjects.value.set)) continue;
    const { n } = subjects.value;
    const largest = counts.reduce((most, one) => ((one.count?.value.n ?? 0) > (most.count?.value.n ?? 0) ? one : most));
    const most = largest.count?.value.n ?? 0;
    const sum = counts.reduce((running, { count }) => running + (count?.value.n ?? 0), 0);
    const args = { name, n };
    if (n < most) {
      const term = describeValue(largest.term.value.term);
      judgement.fail('classTooSmall', subjects.get('n'), { ...args, term, most });
    } else if (n > sum) judgement.fail('classTooLarge', subjects.get('n'), { ...args, sum });
  }
}
