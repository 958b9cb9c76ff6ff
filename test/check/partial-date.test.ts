import { describe, expect, test } from 'vitest';
import { compareDates, dayRange } from '../../src/check/partial-date.js';

const compare = (earlier: string, later: string): string => compareDates(dayRange(earlier), dayRange(later));

describe('order of two partial dates', () => {
  test.each([
    ['2024-11-12', '2024-11-12', 'in-order'],
    ['2024-11-12', '2024-11-13', 'in-order'],
    ['2024-11-13', '2024-11-12', 'reversed'],
    ['2024-11', '2024-12', 'in-order'],
    ['2024-11', '2024-12-01', 'in-order'],
    ['2024-12', '2024-11-30', 'reversed'],
    ['2024', '2025-01', 'in-order'],
    ['2025', '2024-12-31', 'reversed'],
    ['2024-10', '2024-10', 'undecidable'],
    ['2024-12', '2024-12-12', 'undecidable'],
    ['2024-12-12', '2024-12', 'undecidable'],
    ['2024', '2024-06-01', 'undecidable'],
    // A range that ends on the other's only day cannot be reversed, whatever day it means.
    ['2024-12', '2024-12-31', 'in-order'],
    ['2024-12-01', '2024-12', 'in-order'],
  ])('%s to %s is %s', (earlier, later, order) => {
    expect(compare(earlier, later)).toBe(order);
  });
});

describe('the days a partial date covers', () => {
  test('a year, a month, a day', () => {
    expect(dayRange('2023')).toEqual({ first: '2023-01-01', last: '2023-12-31' });
    expect(dayRange('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(dayRange('1900-02')).toEqual({ first: '1900-02-01', last: '1900-02-28' });
    expect(dayRange('2024-04-30')).toEqual({ first: '2024-04-30', last: '2024-04-30' });
  });

  test('moved by years; a leap day ends as the last day of February', () => {
    expect(dayRange('2024-12', 15)).toEqual({ first: '2039-12-01', last: '2039-12-31' });
    expect(dayRange('2024-02-29', 15)).toEqual({ first: '2039-02-28', last: '2039-02-28' });
  });
});
