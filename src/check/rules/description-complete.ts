import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { Process, ProcessScope } from '../../records/record-types.js';
import { modifiedCells } from '../car-t-product.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { type Field, itemsOf, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import type { Known } from '../readings.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { textOf } from '../text-of.js';

interface Milestone {
  readonly name: Bilingual;
  readonly pattern: RegExp;
}

/** What every process of genetically modified cells passes through, in this order. */
const milestones: readonly Milestone[] = [
  { name: { ru: 'приёмка материала афереза', en: 'receipt of the apheresis material' }, pattern: /афере|apheresis/iu },
  { name: { ru: 'активация', en: 'activation' }, pattern: /активац|activation/iu },
  {
    name: { ru: 'перенос гена', en: 'gene transfer' },
    pattern: /трансдукц|трансфекц|электропорац|transduction|transfection|electroporation/iu,
  },
  { name: { ru: 'наращивание', en: 'expansion' }, pattern: /наращ|экспанси|expansion/iu },
  { name: { ru: 'сбор клеток', en: 'harvest' }, pattern: /(?<!\p{L})сбор|harvest/iu },
  { name: { ru: 'приготовление препарата', en: 'formulation' }, pattern: /дисперси|приготовлен|состав|formulation/iu },
  { name: { ru: 'криоконсервация', en: 'cryopreservation' }, pattern: /криоконсерв|замораж|cryopreserv|freezing/iu },
  { name: { ru: 'хранение', en: 'storage' }, pattern: /хранени|storage/iu },
  { name: { ru: 'выпуск серии', en: 'batch release' }, pattern: /выпуск|release/iu },
  { name: { ru: 'перевозка', en: 'transport' }, pattern: /перевоз|отгруз|доставк|transport|dispatch|shipment/iu },
  { name: { ru: 'размораживание', en: 'thawing' }, pattern: /размораж|thaw/iu },
];

export const descriptionComplete = recordRule({
  code: 'process/description-complete',
  catalogueId: 'CMC-010',
  states: {
    ru: 'Процесс описан по порядку и без пропусков от приёмки афереза до размораживания, а у критических стадий есть контроль с пределами',
    en: 'The process is described in order and without gaps from receipt of the apheresis to thawing, and critical steps have controls with limits',
  },
  why: {
    ru: 'пропущенная стадия — место, где процесс никто не контролирует',
    en: 'a step left out is a place where nobody controls the process',
  },
  clause: cite('ichM4Q', 'eaeuModifiedCells'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['process.steps', 'product.classification'],
  failures: {
    gap: {
      message: {
        ru: 'в описании процесса нет стадии «{step}» между «{before}» и «{after}»',
        en: 'the process has no step "{step}" between "{before}" and "{after}"',
      },
      hint: { ru: 'добавьте стадию в steps', en: 'add the step to steps' },
    },
    outOfOrder: {
      message: {
        ru: 'стадия «{step}» стоит раньше, чем «{before}»',
        en: 'step "{step}" stands before "{before}"',
      },
      hint: { ru: 'расположите стадии в порядке их выполнения', en: 'put the steps in the order they are performed' },
    },
    noControl: {
      message: {
        ru: 'критическая стадия «{step}»: нет ни контроля, ни критических параметров',
        en: 'critical step "{step}" has neither controls nor critical parameters',
      },
      hint: { ru: 'заполните inProcessControls или cpp', en: 'fill in inProcessControls or cpp' },
    },
    noLimit: {
      message: {
        ru: 'стадия «{step}»: у параметра «{parameter}» нет предела',
        en: 'step "{step}": the parameter "{parameter}" has no limit',
      },
      hint: { ru: 'впишите пределы или норму словами', en: 'enter limits, or a criterion in words' },
    },
  },
  check({ records, judge }) {
    milestones.forEach((milestone, index) => {
      judge((judgement) => {
        const steps = stepsInOrder(judgement, records);
        if (steps === undefined || modifiedCells(judgement, records) === undefined) return;
        const place = (one: Milestone): number => steps.findIndex(({ name }) => one.pattern.test(name));
        const here = place(milestone);
        const before = milestones.slice(0, index).findLast((one) => place(one) >= 0);
        const after = milestones.slice(index + 1).find((one) => place(one) >= 0);
        const step = steps[here];
        if (step === undefined) {
          const at = steps[before === undefined ? 0 : place(before)];
          if (at === undefined) return;
          const args = { step: milestone.name, before: before?.name ?? beginning, after: after?.name ?? end };
          judgement.fail('gap', at.field, args);
        } else if (before !== undefined && place(before) > here) {
          judgement.fail('outOfOrder', step.field, { step: milestone.name, before: before.name });
        }
      });
    });
    for (const process of records.all('process')) {
      judgeItems(judge, rootField(process).get('steps'), (judgement, step) => requireControls(judgement, step));
    }
  },
});

const beginning = { ru: 'начало', en: 'the beginning' };
const end = { ru: 'конец', en: 'the end' };

type Step = Known<Process['steps']>[number];

interface NamedStep {
  readonly name: string;
  readonly field: Field<Step>;
}

const scopes: readonly ProcessScope[] = ['drug-substance', 'drug-product'];

/** The steps of substance and product one after the other; undefined, with the question skipped, while some are unknown. */
function stepsInOrder(judgement: Judgement, records: RecordIndex): NamedStep[] | undefined {
  const processes = scopes.flatMap((scope) => records.all('process').filter(({ data }) => data.scope === scope));
  const lists = processes.map((process) => judgement.known(rootField(process).get('steps')));
  if (lists.length === 0 || lists.includes(undefined)) return undefined;
  return lists.flatMap((list) =>
    (list === undefined ? [] : itemsOf(list)).map((field) => ({ name: textOf(judgement, field.get('name')), field })),
  );
}

function requireControls(judgement: Judgement<'noControl' | 'noLimit'>, step: Field<Step>): void {
  const name = describeValue(step.value.name);
  const controls = judgement.given(step.get('inProcessControls'));
  const parameters = judgement.given(step.get('cpp'));
  const isCritical = judgement.given(step.get('criticality'))?.value === 'critical';
  if (isCritical && step.value.inProcessControls === undefined && step.value.cpp === undefined) {
    judgement.fail('noControl', step, { step: name });
  }
  const limits = [
    ...(controls === undefined ? [] : itemsOf(controls)).map((row) => ({
      row,
      limit: judgement.known(row.get('criterion')),
    })),
    ...(parameters === undefined ? [] : itemsOf(parameters)).map((row) => ({
      row,
      limit: judgement.known(row.get('range')),
    })),
  ];
  for (const { row, limit } of limits) {
    if (limit === undefined) continue;
    const { minimum, maximum, text } = limit.value;
    if (minimum !== undefined || maximum !== undefined || text !== undefined) continue;
    judgement.fail('noLimit', limit, { step: name, parameter: describeValue(row.value.parameter) });
  }
}
