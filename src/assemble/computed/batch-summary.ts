import type { Origin } from '../document-model.js';
import type { ComputedField } from './computed-field.js';
import { computedList, computedObject } from './computed-type.js';
import type { Inputs } from './inputs.js';
import { Placed } from './placed.js';

/**
 * `batchSummary` of a specification: its tests with the results of all batches that were tested by it, in a column for
 * each use of batches. Numbers become the range they lie in, printed as typed; other results are listed once each.
 * Left out where no batch was tested.
 */
export const batchSummary: ComputedField = {
  on: 'specification.schema.json#',
  name: 'batchSummary',
  label: { ru: 'результаты серий', en: 'batch results' },
  presence: 'optional',
  describe({ of, siblings }) {
    const tests = siblings.get('tests')?.type;
    if (tests?.kind !== 'list') throw new Error('specification.tests is no list');
    const cell = computedObject({
      range: { type: of('common.schema.json#/$defs/Criterion'), presence: 'optional' },
      results: { type: computedList(of('common.schema.json#/$defs/TestResult')), presence: 'optional' },
    });
    const group = computedObject({
      use: { type: of('code-lists/batch-use.schema.json') },
      count: { type: { kind: 'leaf', leaf: 'integer' } },
    });
    return computedObject({
      groups: { type: computedList(group) },
      rows: {
        type: computedList(computedObject({ test: { type: tests.item.type }, cells: { type: computedList(cell) } })),
      },
    });
  },
  compute(specification) {
    const tests = specification.items('tests');
    const ids = new Set(tests.flatMap((test) => test.key('id') ?? []));
    const tested = specification
      .records('batch')
      .filter((record) => record.items('results').some((result) => ids.has(result.key('testId') ?? '')));
    const uses = [...new Set(tested.flatMap((record) => record.key('use') ?? []))];
    const groups = uses.map((use) => tested.filter((record) => record.key('use') === use));
    if (groups.length === 0) return undefined;
    return {
      groups: groups.map((group) => ({
        use: group[0]?.placed('use'),
        count: new Placed(group.length, '', { computedFrom: group.map((record) => record.originOf('batchNumber')) }),
      })),
      rows: tests.map((test) => ({
        test: new Placed(test.raw, test.pointer),
        cells: groups.map((group) => cellOf(group.flatMap((record) => resultOf(record, test) ?? []))),
      })),
    };
  },
};

function resultOf(record: Inputs, test: Inputs): Inputs | undefined {
  const found = record.items('results').find((result) => result.key('testId') === test.key('id'));
  return found?.get('result');
}

function cellOf(results: readonly Inputs[]) {
  const numbers = results.flatMap((result) => numberOf(result) ?? []);
  const [least, most] = [minimum(numbers), minimum(numbers.map(({ at, size }) => ({ at, size: -size })))];
  const computedFrom: readonly Origin[] = results.map(({ origin }) => origin);
  if (numbers.length === results.length && least !== undefined && most !== undefined && least.size !== -most.size) {
    const { pointer, record } = least.at.here;
    const limits = { minimum: least.at.raw, maximum: most.at.raw };
    return { range: new Placed(limits, pointer, { computedFrom, ...(record && { record }) }) };
  }
  const distinct = new Map(results.map((result) => [JSON.stringify(result.raw), result.here]));
  return distinct.size === 0 ? {} : { results: [...distinct.values()] };
}

interface Measured {
  readonly at: Inputs;
  readonly size: number;
}

/** A result that is a number and nothing else, with its size. */
function numberOf(result: Inputs): Measured | undefined {
  const at = result.get('value');
  if (at === undefined || result.has('comparator') || result.has('text')) return undefined;
  const power = at.quietNumber('exponent');
  const size = power === undefined ? Number(at.raw) : Number(at.get('mantissa')?.raw) * 10 ** power;
  return { at, size };
}

/** The first of the smallest. */
function minimum(numbers: readonly Measured[]): Measured | undefined {
  return numbers.reduce<Measured | undefined>((best, one) => (best && best.size <= one.size ? best : one), undefined);
}
