import type { ComputedField } from './computed-field.js';
import { computedList, computedObject } from './computed-type.js';
import type { Inputs } from './inputs.js';
import { Placed } from './placed.js';
import { printedPercent } from './share-fields.js';

const results = 'trial-results.schema.json#/properties';
const endpoints = 'clinical-trial.schema.json#/properties/objectives/anyOf/0/items/properties/endpoints/anyOf/0/items';
const measure = `${results}/efficacy/anyOf/0/items`;

/** What results say by an id only: the cohorts and endpoints of the protocol behind them. */
export const resultFields: readonly ComputedField[] = [
  ...[
    `${results}/analysisSets/anyOf/0/items/properties/cohorts/anyOf/0/items`,
    `${results}/exposure/anyOf/0/properties/doseByCohort/anyOf/0/items`,
    `${results}/kinetics/anyOf/0/properties/byCohort/anyOf/0/items`,
  ].map((on): ComputedField => named(on, 'cohortName', 'cohort', 'cohorts', { ru: 'когорта', en: 'cohort' })),
  named(`${results}/analysisSets/anyOf/0/items/properties/arms/anyOf/0/items`, 'armName', 'arm', 'arms', {
    ru: 'группа',
    en: 'arm',
  }),
  {
    on: 'trial-results.schema.json#',
    name: 'studyType',
    label: { ru: 'тип исследования', en: 'type of study' },
    presence: 'always',
    describe: ({ of }) => of('code-lists/trial-type.schema.json'),
    compute: (item) => trialOf(item)?.get('studyType')?.here,
  },
  {
    on: `${results}/baseline/anyOf/0/items`,
    name: 'withoutData',
    label: { ru: 'нет данных', en: 'missing' },
    presence: 'optional',
    describe: () => ({ kind: 'leaf', leaf: 'integer' }),
    compute: (item) => (item.has('missing') ? item.number('missing') || undefined : undefined),
  },
  {
    on: measure,
    name: 'planned',
    label: { ru: 'конечная точка протокола', en: 'endpoint of the protocol' },
    presence: 'optional',
    describe: ({ of }) => of(endpoints),
    compute: (item) => plannedEndpoint(item)?.endpoint.here,
  },
  {
    on: measure,
    name: 'level',
    label: { ru: 'уровень конечной точки', en: 'level of the endpoint' },
    presence: 'optional',
    describe: ({ of }) => of('code-lists/objective-level.schema.json'),
    compute: (item) => plannedEndpoint(item)?.objective.get('level')?.here,
  },
  {
    on: measure,
    name: 'bestResponses',
    label: { ru: 'лучший ответ', en: 'best response' },
    presence: 'optional',
    describe: ({ of }) =>
      computedList(
        computedObject({
          response: { type: of('code-lists/best-response.schema.json') },
          n: { type: { kind: 'leaf', leaf: 'integer' } },
          percent: { type: of('common.schema.json#/$defs/Quantity'), presence: 'optional' },
        }),
      ),
    compute(item) {
      const total = item.get('rate')?.quietNumber('N');
      return item.has('responses') ? item.items('responses').map((row) => responseRow(row, total, item)) : undefined;
    },
  },
];

function responseRow(row: Inputs, total: number | undefined, item: Inputs) {
  const n = row.quietNumber('n');
  const value = n === undefined || total === undefined ? undefined : printedPercent(n, total);
  const computedFrom = [row.originOf('n'), item.originOf('rate/N')];
  const percent = value !== undefined && new Placed({ value, unit: '%' }, row.pointer, { computedFrom });
  return { response: row.placed('response'), n: row.placed('n'), ...(percent && { percent }) };
}

/** The name the protocol gives a cohort or arm. */
function named(on: string, name: string, idAt: string, list: string, label: ComputedField['label']): ComputedField {
  return {
    on,
    name,
    label,
    presence: 'always',
    describe: ({ of }) => of('common.schema.json#/$defs/LText'),
    compute: (row) =>
      trialOf(row)
        ?.items('design', list)
        .find((candidate) => candidate.key('id') === row.key(idAt))
        ?.get('name')?.here,
  };
}

function plannedEndpoint(item: Inputs): { readonly objective: Inputs; readonly endpoint: Inputs } | undefined {
  for (const objective of trialOf(item)?.items('objectives') ?? []) {
    const endpoint = objective.items('endpoints').find((candidate) => candidate.key('id') === item.key('endpoint'));
    if (endpoint !== undefined) return { objective, endpoint };
  }
  return undefined;
}

function trialOf(item: Inputs): Inputs | undefined {
  const id = item.root.key('trialId');
  return id === undefined ? undefined : item.record('clinical-trial', id);
}
