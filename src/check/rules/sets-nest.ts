import type { DossierRecord } from '../../records/record.js';
import { type AnalysisSet, findSet, setsOf } from '../analysis-sets.js';
import { cite } from '../clauses.js';
import { itemsOf, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import type { LeafPlace } from '../leaves.js';
import { recordRule } from '../rule.js';

export const setsNest = recordRule({
  code: 'results/sets-nest',
  catalogueId: 'CLN-004',
  states: {
    ru: 'Популяция анализа не больше той, частью которой объявлена; популяции безопасности не меньше, а популяция всех нежелательных явлений и не больше числа получивших препарат; у популяции эффективности, которая меньше включённых, названа та, частью которой она является',
    en: 'No analysis set is larger than the one it is declared a part of; safety sets are not smaller, and the set of all adverse events not larger either, than the number infused; an efficacy set smaller than the enrolled names the set it is part of',
  },
  why: {
    ru: 'кто получил препарат и выпал из оценки безопасности, мог выпасть вместе с осложнением',
    en: 'a subject who received the product and is missing from the safety set may be missing with a complication',
  },
  clause: cite('ichE9', 'ichE9Estimands', 'ichE3'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['trial-results.analysisSets', 'trial-results.flow', 'trial-results.safety', 'trial-results.efficacy'],
  failures: {
    largerThanParent: {
      message: {
        ru: 'популяция «{set}» ({n}) больше той, частью которой объявлена: «{parent}» ({whole})',
        en: 'set "{set}" ({n}) is larger than "{parent}" ({whole}), which it is declared a part of',
      },
      hint: {
        ru: 'сверьте оба числа с отчётом или исправьте parent',
        en: 'compare both numbers with the report, or correct parent',
      },
    },
    circular: {
      message: {
        ru: 'популяция «{set}» объявлена частью самой себя: {chain}',
        en: 'set "{set}" is declared a part of itself: {chain}',
      },
      hint: {
        ru: 'исправьте parent: часть не может содержать своё целое',
        en: 'correct parent: a part cannot contain its own whole',
      },
    },
    safetySmaller: {
      message: {
        ru: 'по популяции «{set}» ({n}) описана безопасность, а препарат получили {infused}',
        en: 'safety is described on set "{set}" ({n}), yet {infused} received the product',
      },
      hint: {
        ru: 'включите в популяцию безопасности всех, кому ввели препарат, или объясните расхождение в accepted-deviations',
        en: 'include everybody who was infused in the safety set, or explain the difference in accepted-deviations',
      },
    },
    safetyLarger: {
      message: {
        ru: 'по популяции «{set}» ({n}) описана безопасность, а препарат получили только {infused}',
        en: 'safety is described on set "{set}" ({n}), yet only {infused} received the product',
      },
      hint: {
        ru: 'укажите популяцию получивших препарат или сверьте числа с отчётом',
        en: 'name the set of those infused, or compare the numbers with the report',
      },
    },
    noParent: {
      message: {
        ru: 'популяция «{set}» ({n}) меньше числа включённых ({enrolled}), а частью какой популяции она является, не сказано',
        en: 'set "{set}" ({n}) is smaller than the number enrolled ({enrolled}), and what it is a part of is not said',
      },
      hint: {
        ru: 'укажите в parent популяцию, из которой она выделена',
        en: 'name in parent the set it was taken from',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      const data = rootField(results);
      const places = records.leavesOf(results);
      judgeItems(judge, data.get('analysisSets'), (judgement, set) => {
        const chain = ancestorsOf(
          set.value,
          (setsOf(judgement, results) ?? []).map(({ value }) => value),
        );
        if (chain.includes(set.value.id)) {
          judgement.fail('circular', set.get('parent'), {
            set: set.value.id,
            chain: [set.value.id, ...chain].join(' → '),
          });
          return;
        }
        const parent = set.value.parent === undefined ? undefined : findSet(judgement, results, set.value.parent);
        const whole = judgement.known(parent?.get('n'));
        const n = judgement.known(set.get('n'));
        if (parent === undefined || whole === undefined || n === undefined || n.value <= whole.value) return;
        const args = { set: set.value.id, n: n.value, parent: parent.value.id, whole: whole.value };
        judgement.fail('largerThanParent', n, args, [{ at: whole.at, label: judgement.labelOf(whole) }]);
      });
      // The toxicity that limits a dose is counted on those who tried it, all other events on everybody infused.
      for (const place of places.filter(firstOf(/^\/safety\/(?!doseLimiting\/).*\/set$/))) {
        judge((judgement) => {
          const id = judgement.leaf(place);
          if (id !== undefined) compareWithInfused(judgement, results, id.value, 'safetySmaller');
        });
      }
      judge((judgement) => {
        const events = judgement.known(judgement.known(data.get('safety'))?.get('teae'));
        // Serious events may be counted from consent on, on all enrolled; treatment-emergent ones begin with the infusion.
        for (const event of events === undefined ? [] : itemsOf(events)) {
          const set = event.value.category === 'any' ? judgement.given(event.get('subjects'))?.value.set : undefined;
          if (set !== undefined) compareWithInfused(judgement, results, set, 'safetyLarger');
        }
      });
      for (const place of places.filter(firstOf(/^\/efficacy\/\d+\/rate\/set$/))) {
        judge((judgement) => {
          const id = judgement.leaf(place);
          const set = id && findSet(judgement, results, id.value);
          const n = judgement.known(set?.get('n'));
          const enrolled = judgement.known(judgement.known(data.get('flow'))?.get('enrolled'));
          if (set === undefined || n === undefined || enrolled === undefined) return;
          if (set.value.parent !== undefined || n.value >= enrolled.value) return;
          judgement.fail('noParent', set, { set: set.value.id, n: n.value, enrolled: enrolled.value });
        });
      }
    }
  },
});

/** Places of the same text once: a set named in ten tables is one question. */
function firstOf(pattern: RegExp) {
  const seen = new Set<string>();
  return (place: LeafPlace): boolean => {
    if (!pattern.test(place[0]?.place ?? '')) return false;
    const name = place.map(({ field }) => field.value).join(' ');
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  };
}

/** The ids of the sets a set is part of, nearest first; a ring ends where it closes. */
function ancestorsOf(set: AnalysisSet, sets: readonly AnalysisSet[]): string[] {
  const chain: string[] = [];
  let next = set.parent;
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    const id = next;
    next = sets.find((other) => other.id === id)?.parent;
  }
  return chain;
}

function compareWithInfused(
  judgement: Judgement<'safetySmaller' | 'safetyLarger'>,
  results: DossierRecord<'trial-results'>,
  set: string,
  failure: 'safetySmaller' | 'safetyLarger',
): void {
  const n = judgement.known(findSet(judgement, results, set)?.get('n'));
  const infused = judgement.known(judgement.known(rootField(results).get('flow'))?.get('infused'));
  if (n === undefined || infused === undefined) return;
  const isWrong = failure === 'safetySmaller' ? n.value < infused.value : n.value > infused.value;
  if (!isWrong) return;
  const args = { set, n: n.value, infused: infused.value };
  judgement.fail(failure, n, args, [{ at: infused.at, label: judgement.labelOf(infused) }]);
}
