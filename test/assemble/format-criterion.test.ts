import { describe, expect, test } from 'vitest';
import { formatCriterion, formatResult } from '../../src/assemble/view/format-criterion.js';
import type { LeafFormat } from '../../src/assemble/view/leaf-parts.js';
import { textOf } from './assemble-fixture.js';

const labels: Readonly<Record<string, readonly [ru: string, en: string]>> = {
  '%': ['%', '%'],
  d: ['сут', 'days'],
  '{cells}': ['клеток', 'cells'],
  '<': ['меньше', 'less than'],
};

function formatIn(language: 'ru' | 'en'): LeafFormat {
  return {
    language,
    isForeign: false,
    place: 'compact',
    origin: { file: 'content/p/a.yaml', pointer: '/a' },
    labelOf: (_list, code) => labels[code]?.[language === 'ru' ? 0 : 1] ?? code,
  };
}

const shown = (inlines: Parameters<typeof textOf>[0]) => textOf(inlines).replaceAll('\u00A0', '_');
const note = { ru: 'без сгустков', en: 'no clumps' };

describe('a criterion', () => {
  test.each([
    [{ minimum: 70, unit: '%' }, 'не менее_70_%', 'not less than_70%'],
    [{ maximum: '5.0', unit: 'd' }, 'не более_5,0_сут', 'not more than_5.0_days'],
    [{ minimum: '7.0', maximum: 10, unit: 'd' }, 'от_7,0 до_10_сут', 'from_7.0 to_10_days'],
    [
      { minimum: { mantissa: '4.0', exponent: 7 }, unit: '{cells}' },
      'не менее_4,0_×_107_клеток',
      'not less than_4.0_×_107_cells',
    ],
    [{ maximum: -130, unit: 'd' }, 'не более_−130_сут', 'not more than_−130_days'],
    [{ text: note }, 'без сгустков', 'no clumps'],
    [{ minimum: 70, unit: '%', text: note }, 'не менее_70_%; без сгустков', 'not less than_70%; no clumps'],
  ])('%j', (criterion, ru, en) => {
    expect(shown(formatCriterion(criterion, formatIn('ru')))).toBe(ru);
    expect(shown(formatCriterion(criterion, formatIn('en')))).toBe(en);
  });

  test('raises powers and says of each piece where it comes from', () => {
    const limits = formatCriterion({ maximum: { mantissa: 2, exponent: 8 }, unit: '{cells}' }, formatIn('en'));
    expect(limits.map(({ kind }) => kind)).toContain('superscript');
    for (const inline of limits) expect(inline).toHaveProperty('origin');
  });
});

test.each([
  [{ value: '98.2' }, '98,2', '98.2'],
  [{ comparator: '<', value: '0.5' }, 'меньше_0,5', 'less than_0.5'],
  [{ text: note }, 'без сгустков', 'no clumps'],
  [{ value: 3, text: note }, '3 (без сгустков)', '3 (no clumps)'],
])('a result %j prints without unit', (result, ru, en) => {
  expect(shown(formatResult(result, formatIn('ru')))).toBe(ru);
  expect(shown(formatResult(result, formatIn('en')))).toBe(en);
});
