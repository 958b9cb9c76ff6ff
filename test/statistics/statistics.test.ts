import { expect, test } from 'vitest';
import { clopperPearson } from '../../src/statistics/clopper-pearson.js';
import { addUpTo, compareNumbers, showNumber } from '../../src/statistics/exact-number.js';
import { frequencyClass } from '../../src/statistics/frequency-class.js';
import { percentOf } from '../../src/statistics/percent-of.js';
import { daysBetween, monthsBetween } from '../../src/statistics/time-between.js';

test.each([
  // Published: percent and exact 95% limits with one decimal.
  [61, 115, '53.0', '43.5', '62.4'],
  [7, 9, '77.8', '40.0', '97.2'],
  // No event, all events, one subject.
  [0, 5, '0.0', '0.0', '52.2'],
  [5, 5, '100.0', '47.8', '100.0'],
  [1, 1, '100.0', '2.5', '100.0'],
  [0, 1, '0.0', '0.0', '97.5'],
  // Checked with another program.
  [4, 5, '80.0', '28.4', '99.5'],
  [8, 11, '72.7', '39.0', '94.0'],
  [250, 1000, '25.0', '22.3', '27.8'],
])('%i of %i is %s%% (%s–%s)', (n, total, percent, low, high) => {
  expect(percentOf(n, total, 1)).toBe(percent);
  expect(clopperPearson(n, total, '95', 1)).toEqual({ low, high });
});

test('digits and levels', () => {
  expect(clopperPearson(7, 9, '95', 0)).toEqual({ low: '40', high: '97' });
  expect(clopperPearson(7, 9, '95', 3)).toEqual({ low: '39.991', high: '97.186' });
  expect(clopperPearson(7, 9, '90', 1)).toEqual({ low: '45.0', high: '95.9' });
  expect(clopperPearson(7, 9, '97.5', 1)).toEqual({ low: '35.6', high: '98.0' });
  expect(percentOf(1, 3, 0)).toBe('33');
  expect(percentOf(1, 8, 0)).toBe('13');
  expect(percentOf(1, 200, 0)).toBe('1');
  expect(percentOf(1, 8, 2)).toBe('12.50');
  expect(percentOf(1, 1000, 2)).toBe('0.10');
});

test.each([
  [1, 10, 'very-common'],
  [1, 11, 'common'],
  [1, 100, 'common'],
  [1, 101, 'uncommon'],
  [1, 1_000, 'uncommon'],
  [1, 1_001, 'rare'],
  [1, 10_000, 'rare'],
  [1, 10_001, 'very-rare'],
  [0, 11, undefined],
  [0, 0, undefined],
])('%i of %i is %s', (n, total, frequency) => {
  expect(frequencyClass(n, total)).toBe(frequency);
});

test.each([
  ['2023-04-10', '2025-07-15', 27, 827],
  ['2024-02-29', '2025-02-28', 12, 365],
  ['2024-01-31', '2024-02-29', 1, 29],
  ['2024-03-15', '2024-04-14', 0, 30],
  ['2023-12-31', '2024-03-01', 2, 61],
  ['2024-05-01', '2024-05-01', 0, 0],
])('%s to %s: %i months, %i days', (start, end, months, days) => {
  expect(monthsBetween(start, end)).toBe(months);
  expect(daysBetween(start, end)).toBe(days);
});

test.each([
  ['0.1', '0.10', 0],
  [5, '5.01', -1],
  [{ mantissa: '0.5', exponent: 6 }, { mantissa: '5', exponent: 5 }, 0],
  [{ mantissa: '6.1', exponent: 6 }, { mantissa: '5', exponent: 6 }, 1],
  ['-0.5', '-0.4', -1],
  // Beyond the digits a floating-point number keeps.
  ['0.1000000000000000000001', '0.1', 1],
])('%j against %j is %i', (a, b, expected) => {
  expect(compareNumbers(a, b)).toBe(expected);
});

test('parts add up without rounding', () => {
  expect(addUpTo(['33.3', '33.3', '33.4'], 100)).toBe(true);
  expect(addUpTo(['33.3', '33.3', '33.3'], 100)).toBe(false);
  // In floating point 0.1 + 0.2 is not 0.3.
  expect(addUpTo(['0.1', '0.2'], '0.3')).toBe(true);
});

test('a power of ten is shown as messages quote it', () => {
  expect(showNumber({ mantissa: '6.1', exponent: 6 })).toBe('6.1×10⁶');
  expect(showNumber({ mantissa: 1, exponent: -4 })).toBe('1×10⁻⁴');
  expect(showNumber('12.50')).toBe('12.50');
});
