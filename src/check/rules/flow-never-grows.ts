import type { EnrolledDefinition } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import { nothingToJudge } from '../outcome.js';
import type { Readable } from '../readings.js';
import { recordRule } from '../rule.js';

/** The stages of a trial with cells of the subject's own, but for `enrolled`: what that word means decides its place. */
const stages = ['screened', 'leukapheresed', 'manufactured', 'lymphodepleted', 'infused'] as const;

/** By the meaning of “enrolled”, the stages that are at least and at most as large. */
const placeOfEnrolled = {
  consented: [[], ['leukapheresed']],
  eligible: [['screened'], ['leukapheresed']],
  leukapheresed: [['screened'], ['manufactured']],
  infused: [['lymphodepleted', 'manufactured', 'leukapheresed', 'screened'], []],
} as const satisfies Record<EnrolledDefinition, readonly [readonly Stage[], readonly Stage[]]>;

type Stage = (typeof stages)[number];

export const flowNeverGrows = recordRule({
  code: 'results/flow-never-grows',
  catalogueId: 'CLN-002',
  states: {
    ru: 'На каждом следующем этапе участников не больше, чем на предыдущем известном: скрининг, лейкаферез, производство, лимфодеплеция, инфузия; число включённых стоит там, куда его ставит определение; завершивших, получивших препарат вне спецификации, неудач производства и смертей до инфузии не больше целого',
    en: 'No stage has more subjects than the last known one before it: screening, leukapheresis, manufacture, lymphodepletion, infusion, with the enrolled in the place their definition gives them; those completed, those infused out of specification, failures of manufacture and deaths before infusion do not exceed the whole',
  },
  why: {
    ru: 'ввести клетки можно только тому, у кого их взяли; лишний участник портит знаменатель каждого показателя',
    en: 'cells can be infused only into a subject they were taken from; one too many spoils every denominator',
  },
  clause: cite('ichE3', 'eaeuModifiedCells'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['trial-results.flow'],
  failures: {
    grows: {
      message: {
        ru: '«{laterName}» — {later}, больше, чем «{earlierName}» — {earlier}',
        en: '"{laterName}" is {later}, more than "{earlierName}", {earlier}',
      },
      hint: {
        ru: 'сверьте оба числа с отчётом; повторное производство для одного участника объясните в accepted-deviations',
        en: 'compare both numbers with the report; explain a second manufacture for one subject in accepted-deviations',
      },
    },
    morePartThanWhole: {
      message: {
        ru: '«{laterName}» — {later}, больше целого: «{earlierName}» — {earlier}',
        en: '"{laterName}" is {later}, more than the whole, "{earlierName}", {earlier}',
      },
      hint: { ru: 'сверьте оба числа с отчётом', en: 'compare both numbers with the report' },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      const flowField = rootField(results).get('flow');
      stages.slice(1).forEach((stage, index) => {
        judge((judgement) => {
          const before = stages.slice(0, index + 1).reverse();
          compare(judgement, 'grows', judgement.known(flowField), stage, before);
        });
      });
      judge((judgement) => {
        const flow = judgement.known(flowField);
        const definition = judgement.known(flow?.get('enrolledDefinition'));
        if (definition === undefined) return;
        const [before, after] = placeOfEnrolled[definition.value];
        if (before.length > 0) compare(judgement, 'grows', flow, 'enrolled', before);
        for (const stage of after) compare(judgement, 'grows', flow, stage, ['enrolled']);
      });
      for (const [part, wholes] of parts) {
        judge((judgement) => compare(judgement, 'morePartThanWhole', judgement.known(flowField), part, wholes));
      }
    }
  },
});

type FlowCount =
  | Stage
  | 'enrolled'
  | 'infusedOutOfSpec'
  | 'completed'
  | 'manufacturingFailures'
  | 'deathsBeforeInfusion'
  | 'deaths';

const parts: readonly (readonly [FlowCount, readonly FlowCount[]])[] = [
  ['infusedOutOfSpec', ['infused']],
  ['completed', ['enrolled']],
  ['manufacturingFailures', ['leukapheresed', 'enrolled']],
  ['deathsBeforeInfusion', ['deaths']],
];

type Flow = Field<Readonly<Partial<Record<FlowCount, Readable<number>>>>>;

/** Compares a count with the nearest of the earlier ones that is known. */
function compare(
  judgement: Judgement<'grows' | 'morePartThanWhole'>,
  failure: 'grows' | 'morePartThanWhole',
  flow: Flow | undefined,
  name: FlowCount,
  before: readonly FlowCount[],
): void {
  const later = judgement.known(flow?.get(name));
  if (flow === undefined || later === undefined) return;
  const earlier = before.map((stage) => judgement.given(flow.get(stage))).find((count) => count !== undefined);
  if (earlier === undefined) {
    judgement.skip(nothingToJudge);
    return;
  }
  if (later.value <= earlier.value) return;
  const label = judgement.labelOf(earlier);
  const laterName = judgement.labelOf(later);
  const args = { laterName, later: later.value, earlierName: label, earlier: earlier.value };
  judgement.fail(failure, later, args, [{ at: earlier.at, label }]);
}
