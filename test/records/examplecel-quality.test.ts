import { describe, expect, test } from 'vitest';
import type { Criterion, Decimal, Sci, Spread, TestResult } from '../../src/records/record-types.js';
import { real } from '../assemble/assemble-fixture.js';

const { value: records } = real.records('examplecel');

type Certain<T> = Exclude<T, undefined | { readonly absent: unknown } | { readonly candidates: unknown }>;

function isCertain<T>(value: T): value is Certain<T> {
  return (
    value !== undefined &&
    !(typeof value === 'object' && value !== null && ('absent' in value || 'candidates' in value))
  );
}

/** The value of a field that is certain in the fictional dossier. */
function certain<T>(value: T): Certain<T> {
  if (!isCertain(value)) throw new Error(`not certain: ${JSON.stringify(value)}`);
  return value;
}

function numberOf(value: Decimal | Sci | undefined): number | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' ? Number(value.mantissa) * 10 ** value.exponent : Number(value);
}

const tests = new Map(
  records.all('specification').flatMap(({ data }) => certain(data.tests).map((item) => [item.id, item] as const)),
);

function meets(result: TestResult, { minimum, maximum, text }: Criterion): boolean {
  const value = numberOf(result.value);
  if (value === undefined) return result.text !== undefined && text !== undefined;
  return value >= (numberOf(minimum) ?? -Infinity) && value <= (numberOf(maximum) ?? Infinity);
}

const batches = records.all('batch').map(({ id, data }) => {
  const results = data.results === undefined ? [] : certain(data.results);
  const value = (test: string): number => {
    const found = results.find(({ testId }) => testId === test);
    const number = found && numberOf(certain(found.result).value);
    if (number === undefined) throw new Error(`${id} has no number for ${test}`);
    return number;
  };
  return { id, data, results, value };
});

const products = batches.filter(({ data, results }) => data.scope === 'drug-product' && results.length > 0);

test('every batch that was made is tested on its whole specification, and the outcomes follow from the limits (CMC-003)', () => {
  expect(products.length).toBe(15);
  for (const { id, results } of batches.filter((batch) => batch.results.length > 0)) {
    for (const { testId, result, outcome } of results) {
      const item = tests.get(certain(testId));
      expect(item, `${id} ${testId}`).toBeDefined();
      if (item) expect(meets(certain(result), certain(item.criterion)), `${id} ${testId}`).toBe(outcome === 'pass');
    }
  }
  const whole = [...tests.keys()].filter((id) => !id.startsWith('vec-'));
  for (const { id, results } of products) expect(results.map(({ testId }) => testId).sort(), id).toEqual(whole.sort());
});

test('the dose follows from volume, concentration, viability and proportion of CAR+ cells (CMC-008)', () => {
  for (const { id, value } of products) {
    const computed = (value('dp-volume') * value('dp-cells') * value('dp-viability') * value('dp-car-cells')) / 1e4;
    expect(Math.abs(computed - value('dp-dose')) / value('dp-dose'), id).toBeLessThan(0.05);
  }
});

test('as many clinical batches were infused as subjects, each with its own code (CMC-004, CMC-007)', () => {
  const infused = batches.filter(({ data }) => data.dates.infused !== undefined);
  const [results] = records.all('trial-results');
  expect(infused.length).toBe(certain(certain(results?.data.flow).infused));
  for (const { id, results: tested } of infused) expect(tested.length, id).toBeGreaterThan(0);
  const codes = batches.flatMap(({ data }) => (data.coiCode === undefined ? [] : [data.coiCode]));
  expect(new Set(codes).size).toBe(codes.length);
});

describe('comparability', () => {
  const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  test.each(records.all('comparability').map(({ id, data }) => [id, data] as const))(
    '%s repeats the batches',
    (_id, data) => {
      for (const row of certain(data.rows)) {
        const compare = (spread: Spread, ids: readonly string[]) => {
          const values = ids.map(
            (id) => batches.find((batch) => batch.id === id)?.value(certain(row.testId)) ?? Number.NaN,
          );
          const { n, median: middle, min = middle, max = middle } = spread;
          expect([n, min, max, middle].map(Number)).toEqual([
            values.length,
            Math.min(...values),
            Math.max(...values),
            median(values),
          ]);
          const { minimum, maximum } = certain(row.criterion);
          expect(Number(min)).toBeGreaterThanOrEqual(numberOf(minimum) ?? -Infinity);
          expect(Number(max)).toBeLessThanOrEqual(numberOf(maximum) ?? Infinity);
        };
        compare(certain(row.before), certain(data.beforeBatchIds));
        compare(certain(row.after), certain(data.afterBatchIds));
      }
    },
  );
});

describe('stability', () => {
  const studies = records.all('stability').map(({ id, data }) => [id, data] as const);

  test.each(studies)(
    '%s has a result for each time point, begins at the release result and holds the limits',
    (_id, data) => {
      const points = certain(data.timePoints);
      const supported = certain(data.supports);
      for (const { batchId, results } of certain(data.series)) {
        const batch = batches.find(({ id }) => id === certain(batchId));
        for (const { testId, values } of certain(results)) {
          const limit = certain(tests.get(certain(testId))?.criterion);
          expect(certain(values)).toHaveLength(points.length);
          certain(values).forEach((result, index) => {
            const isSupported = Number(points[index]?.value) <= Number(supported.value);
            if (isSupported && result.value !== undefined)
              expect(meets(result, limit), `${batchId} ${testId}`).toBe(true);
          });
          const first = numberOf(certain(values)[0]?.value);
          if (first !== undefined) expect(first, `${batchId} ${testId}`).toBe(batch?.value(certain(testId)));
        }
      }
    },
  );

  test('supports the shelf life and the time after thawing (CMC-006)', () => {
    const [product] = records.all('product');
    const supportedBy = (kind: string) =>
      studies
        .filter(([, data]) => data.kind === kind && data.scope === 'drug-product')
        .map(([, data]) => certain(data.supports));
    const kindOf: Readonly<Record<string, string>> = { unopened: 'long-term', thawed: 'in-use' };
    for (const { stage, duration } of certain(product?.data.shelfLife)) {
      expect(supportedBy(kindOf[stage] ?? ''), stage).toEqual([{ value: duration.value, unit: duration.unit }]);
    }
  });
});

test('the composition per bag is the content per mL times 50 mL (CMC-012)', () => {
  const [product] = records.all('product');
  const rows = certain(product?.data.composition).filter(({ perMillilitre }) => perMillilitre !== undefined);
  expect(rows.length).toBe(2);
  for (const row of rows) {
    const [perMl, perBag] = [certain(row.perMillilitre), certain(row.perBag)];
    const toMilli = perMl.unit === 'mg/mL' && perBag.unit === 'g' ? 1000 : 1;
    expect(Number(perMl.value) * 50).toBeCloseTo(Number(perBag.value) * toMilli, 9);
  }
});

test('each validated parameter has one result for each batch', () => {
  for (const { id, data } of records.all('process-validation')) {
    for (const { results, criterion } of certain(data.rows)) {
      expect(certain(results), id).toHaveLength(certain(data.batchIds).length);
      for (const result of certain(results)) expect(meets(result, certain(criterion)), id).toBe(true);
    }
  }
});

test('impurities found are those of the batches, from the least to the most', () => {
  const [substance] = records.all('substance');
  const found = (name: string) =>
    certain(certain(substance?.data.impurities).find((impurity) => certain(impurity.name).ru === name)?.found).ru;
  const values = (testId: string) => products.map((batch) => batch.value(testId));
  const russian = (value: number) => String(value).replace('.', ',');
  const rest = (testId: string) => values(testId).map((value) => 100 - value);
  const range = (numbers: readonly number[]) => `от ${Math.min(...numbers)} до ${Math.max(...numbers)} % клеток`;
  expect(found('нетрансдуцированные T-лимфоциты')).toBe(range(rest('ds-car-cells')));
  expect(found('погибшие клетки')).toBe(range(rest('ds-viability')));
  expect(found('магнитные частицы')).toBe(`не более ${russian(Math.max(...values('ds-beads')))} на 100 000 клеток`);
});
