import { expect, test } from 'vitest';
import { isRounded, type SpreadOfValues, showFraction, spreadOf } from '../../src/statistics/spread-of.js';

function spread(...values: Parameters<typeof spreadOf>[0]): SpreadOfValues {
  const found = spreadOf(values);
  if (found === undefined) throw new Error('no values');
  return found;
}

test('of no values there is nothing to tell', () => {
  expect(spreadOf([])).toBeUndefined();
});

test('a figure that the values do not give is no rounding of it', () => {
  expect(isRounded(87, spread(81, 86, 88).median)).toBe(false);
  expect(isRounded('85.6', spread(81, 86, '88.5').mean)).toBe(false);
  expect(isRounded('5.03', spread({ mantissa: '5.02', exponent: 6 }).min)).toBe(false);
});

test('middle and mean are exact, whatever the order and the writing of the values', () => {
  const found = spread('90', { mantissa: '8.45', exponent: 1 }, 81);
  expect(isRounded('84.5', found.median)).toBe(true);
  expect(isRounded('85.17', found.mean)).toBe(true);
  expect(isRounded('81.0', found.min)).toBe(true);
  expect(isRounded(90, found.max)).toBe(true);
});

test('a half may be rounded either way', () => {
  const { median } = spread('84.5', 90);
  expect(isRounded('87.2', median)).toBe(true);
  expect(isRounded('87.3', median)).toBe(true);
  expect(isRounded('87.4', median)).toBe(false);
});

test('a message quotes the fraction somewhat more exactly than it was written', () => {
  expect(showFraction(spread(1, 1, 2).mean, '1.3')).toBe('1.333');
  expect(showFraction(spread(-3, -1).median, 5)).toBe('-2');
});
