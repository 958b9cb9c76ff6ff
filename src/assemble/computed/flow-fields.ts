import type { ComputedField } from './computed-field.js';
import { computedList, computedObject } from './computed-type.js';
import type { Inputs } from './inputs.js';
import { Placed } from './placed.js';
import { printedPercent } from './share-fields.js';
import { sumOf } from './sum-of.js';

const on = 'trial-results.schema.json#/properties/flow/anyOf/0';

const stageNames = {
  screened: { ru: 'Прошли скрининг', en: 'Screened' },
  enrolled: { ru: 'Включены', en: 'Enrolled' },
  leukapheresed: { ru: 'Прошли лейкаферез', en: 'Underwent leukapheresis' },
  manufactured: { ru: 'Препарат изготовлен', en: 'Product manufactured' },
  lymphodepleted: { ru: 'Прошли лимфодеплецию', en: 'Underwent lymphodepletion' },
  infused: { ru: 'Получили препарат', en: 'Received the product' },
  completed: { ru: 'Завершили участие', en: 'Completed' },
} as const;

/** The stages of a trial with cells of the subject's own, in their order: the numbers never grow (CLN-002). */
const stages = [
  'screened',
  'enrolled',
  'leukapheresed',
  'manufactured',
  'lymphodepleted',
  'infused',
  'completed',
] as const;

/** What follows from the numbers of the participant flow. */
export const flowFields: readonly ComputedField[] = [
  {
    on,
    name: 'stages',
    label: { ru: 'этапы участия', en: 'stages of participation' },
    presence: 'always',
    describe: ({ of }) =>
      computedList(
        computedObject({
          label: { type: of('common.schema.json#/$defs/Note') },
          n: {
            type: { kind: 'leaf', leaf: 'integer' },
            label: { ru: 'число участников', en: 'number of subjects' },
            isUncertain: true,
          },
          percent: { type: of('common.schema.json#/$defs/Quantity'), presence: 'optional' },
          lost: { type: { kind: 'leaf', leaf: 'integer' }, presence: 'optional' },
        }),
      ),
    compute: (flow) => {
      const given = stages.filter((stage) => flow.has(stage) && !flow.isInapplicable(stage));
      return given.map((stage, index) => stageRow(flow, stage, given[index - 1]));
    },
  },
  {
    on,
    name: 'discontinuedTotal',
    label: { ru: 'всего выбыло', en: 'total discontinued' },
    presence: 'optional',
    describe: () => ({ kind: 'leaf', leaf: 'integer' }),
    compute: (flow) => (flow.has('discontinued') ? sumOf(flow.items('discontinued'), 'n') : undefined),
  },
  {
    on,
    name: 'notInfusedTotal',
    label: { ru: 'всего не получили препарат', en: 'total not infused' },
    presence: 'optional',
    describe: () => ({ kind: 'leaf', leaf: 'integer' }),
    compute: (flow) => (flow.has('notInfused') ? sumOf(flow.items('notInfused'), 'n') : undefined),
  },
];

type Stage = (typeof stages)[number];

function stageRow(flow: Inputs, stage: Stage, before: Stage | undefined) {
  const percent = stage === 'screened' || stage === 'enrolled' ? undefined : percentOfEnrolled(flow, stage);
  const lost = before === undefined || stage === 'completed' ? undefined : lostBetween(flow, before, stage);
  return { label: stageNames[stage], n: flow.placed(stage), ...(percent && { percent }), ...(lost && { lost }) };
}

/** Subjects that did not get from one stage to the next. Completion is no stage to be lost before: some are still followed. */
function lostBetween(flow: Inputs, before: Stage, stage: Stage): Placed | undefined {
  const [from, to] = [flow.quietNumber(before), flow.quietNumber(stage)];
  if (from === undefined || to === undefined || from <= to) return undefined;
  return new Placed(from - to, flow.pointer, { computedFrom: [before, stage].map((name) => flow.originOf(name)) });
}

function percentOfEnrolled(flow: Inputs, stage: string): Placed | undefined {
  const [n, enrolled] = [flow.quietNumber(stage), flow.quietNumber('enrolled')];
  const value = n === undefined || enrolled === undefined ? undefined : printedPercent(n, enrolled);
  if (value === undefined) return undefined;
  const computedFrom = [stage, 'enrolled'].map((name) => flow.originOf(name));
  return new Placed({ value, unit: '%' }, flow.pointer, { computedFrom });
}
