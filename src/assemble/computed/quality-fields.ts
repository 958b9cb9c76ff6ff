import { compareText } from '../../diagnostics/sort.js';
import type { FieldType, ListType, ViewType } from '../view/view-type.js';
import { batchSummary } from './batch-summary.js';
import type { ComputedField, TypeSource } from './computed-field.js';
import { computedList, computedObject } from './computed-type.js';
import type { Inputs } from './inputs.js';
import { Placed } from './placed.js';

/**
 * Tables with a column for each batch or time point. A record lists the results in the order of its columns; here each
 * column gets its cell, so that a table keeps its shape whatever is not known.
 */
export const qualityFields: readonly ComputedField[] = [
  batchSummary,
  methodTests('specification'),
  methodTests('excipient'),
  {
    ...methodTests('excipient'),
    name: 'furtherMethodTests',
    presence: 'optional',
    compute(excipient) {
      if (excipient.get('tests') === undefined) return undefined;
      const known = new Set(methodsBefore(excipient));
      const tests = firstOfEachMethod(excipient).filter((test) => !known.has(test.key('methodId')));
      return tests.length === 0 ? undefined : tests.map((test) => new Placed(test.raw, test.pointer));
    },
  },
  stepsWith(
    'criticalSteps',
    { ru: 'критические стадии', en: 'critical steps' },
    (step) => step.key('criticality') === 'critical' || step.has('criticalityReason'),
  ),
  stepsWith(
    'heldSteps',
    { ru: 'стадии с полупродуктом', en: 'steps with an intermediate' },
    (step) => step.has('intermediate') || step.has('holdTime'),
  ),
  stepsWith(
    'controlledSteps',
    { ru: 'стадии с контролем', en: 'steps with controls' },
    (step) => step.has('inProcessControls') || step.has('cpp'),
  ),
  {
    on: 'stability.schema.json#',
    name: 'tables',
    label: { ru: 'данные о стабильности', en: 'stability data' },
    presence: 'always',
    describe(types) {
      const series = listOf(types, 'series').item.type;
      const results = series.kind === 'object' ? series.fields.get('results')?.type : undefined;
      if (results?.kind !== 'list') throw new Error('stability.series.results is no list');
      const points: ViewType = listOf(types, 'timePoints');
      return computedList(
        computedObject({ series: { type: series }, points: { type: points }, rows: { type: rowsOf(results, types) } }),
      );
    },
    compute(study) {
      const points = study.get('timePoints');
      if (points === undefined || study.get('series') === undefined) return undefined;
      return study.items('series').map((series) => ({
        series: new Placed(series.raw, series.pointer),
        points: new Placed(points.raw, points.pointer),
        rows: series.items('results').map((row) => rowWithCells(row, 'values', study.items('timePoints').length)),
      }));
    },
  },
  {
    on: 'process-validation.schema.json#',
    name: 'tables',
    label: { ru: 'результаты валидации', en: 'validation results' },
    presence: 'always',
    describe(types) {
      const batches: ViewType = listOf(types, 'batches');
      return computedList(
        computedObject({ batches: { type: batches }, rows: { type: rowsOf(listOf(types, 'rows'), types) } }),
      );
    },
    compute(validation) {
      const batches = validation.get('batchIds');
      if (batches === undefined || validation.get('rows') === undefined) return undefined;
      const count = validation.items('batchIds').length;
      const rows = validation.items('rows').map((row) => rowWithCells(row, 'results', count));
      return [{ batches: new Placed(batches.raw, batches.pointer), rows }];
    },
  },
];

/** For each procedure the first test that uses it: a procedure of several tests is described once. */
function methodTests(kind: 'specification' | 'excipient'): ComputedField {
  return {
    on: `${kind}.schema.json#`,
    name: 'methodTests',
    label: { ru: 'методики испытаний', en: 'test procedures' },
    presence: 'always',
    describe: (types) => computedList(listOf(types, 'tests').item.type),
    compute(record) {
      if (record.get('tests') === undefined) return undefined;
      return firstOfEachMethod(record).map((test) => new Placed(test.raw, test.pointer));
    },
  };
}

/** A test whose procedure is not known stays: it may be any. */
function firstOfEachMethod(record: Inputs): readonly Inputs[] {
  const tests = record.items('tests');
  const methods = tests.map((test) => test.key('methodId'));
  return tests.filter((_test, index) => methods[index] === undefined || methods.indexOf(methods[index]) === index);
}

/** The procedures of the excipients whose ids come before that of this one, which is the order documents list them in. */
function methodsBefore(excipient: Inputs): readonly (string | undefined)[] {
  const id = excipient.key('id') ?? '';
  const earlier = excipient.records('excipient').filter((other) => compareText(other.key('id') ?? '', id) < 0);
  return earlier.flatMap((other) => other.items('tests')).map((test) => test.key('methodId'));
}

/** The steps of a process that pass a test; left out where none does. */
function stepsWith(name: string, label: ComputedField['label'], test: (step: Inputs) => boolean): ComputedField {
  return {
    on: 'process.schema.json#',
    name,
    label,
    presence: 'optional',
    describe: (types) => computedList(listOf(types, 'steps').item.type),
    compute(process) {
      const found = process.items('steps').filter(test);
      return found.length === 0 ? undefined : found.map((step) => new Placed(step.raw, step.pointer));
    },
  };
}

/** A row of the record and its results, one for each column; what the record does not give prints as a mark. */
function rowWithCells(row: Inputs, list: string, count: number) {
  const results = row.items(list);
  const cells = Array.from({ length: count }, (_, index) => {
    const result = results[index];
    return result === undefined
      ? new Placed({ absent: 'unknown' }, `${row.pointer}/${list}`)
      : new Placed(result.raw, result.pointer);
  });
  return { row: new Placed(row.raw, row.pointer), cells };
}

function rowsOf({ item }: ListType, { of }: TypeSource): ViewType {
  const cell: FieldType = {
    key: '',
    label: { ru: 'Результат', en: 'Result' },
    presence: 'always',
    isUncertain: true,
    type: of('common.schema.json#/$defs/TestResult'),
  };
  const cells: ViewType = { kind: 'list', item: cell, mayBeEmpty: false };
  return computedList(computedObject({ row: { type: item.type }, cells: { type: cells } }));
}

function listOf({ siblings }: TypeSource, name: string): ListType {
  const type = siblings.get(name)?.type;
  if (type?.kind !== 'list') throw new Error(`${name} is no list`);
  return type;
}
