import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/assemble/format-date.js';
import { formatDecimal, pluralForm } from '../../src/assemble/format-number.js';
import { applyTypography } from '../../src/assemble/format-text.js';

describe('dates', () => {
  test.each([
    ['2024-11-12', 'prose', 'ru', '12_ноября 2024_г.'],
    ['2024-11-02', 'compact', 'ru', '02.11.2024'],
    ['2024-11', 'prose', 'ru', 'ноябрь 2024_г.'],
    ['2024-11', 'compact', 'ru', '11.2024'],
    ['2024', 'prose', 'ru', '2024_г.'],
    ['2024', 'compact', 'ru', '2024'],
    ['2024-11-02', 'prose', 'en', '2_November_2024'],
    ['2024-11-02', 'compact', 'en', '2_Nov_2024'],
    ['2024-05', 'prose', 'en', 'May_2024'],
    ['2024', 'compact', 'en', '2024'],
  ] as const)('%s in %s, %s', (date, place, language, shown) => {
    expect(formatDate(date, place, language).replaceAll('\u00A0', '_')).toBe(shown);
  });
});

describe('numbers', () => {
  test.each([
    ['0.25', 'ru', '0,25'],
    ['0.250', 'en', '0.250'],
    ['-1.5', 'ru', '\u22121,5'],
    ['1234', 'ru', '1234'],
    ['12345678.9', 'ru', '12_345_678,9'],
    ['12345678.9', 'en', '12,345,678.9'],
  ] as const)('%s in %s', (value, language, shown) => {
    expect(formatDecimal(value, language).replaceAll('\u00A0', '_')).toBe(shown);
  });

  test('plural forms', () => {
    const years = ['год', 'года', 'лет'];
    const shown = [0, 1, 2, 4, 5, 11, 12, 14, 15, 21, 22, 25, 111, 121].map((count) => pluralForm(count, years, 'ru'));
    expect(shown.join(' ')).toBe('лет год года года лет лет лет лет лет год года лет лет год');
    expect([1, 2].map((count) => pluralForm(count, ['year', 'years'], 'en'))).toEqual(['year', 'years']);
  });
});

describe('non-breaking spaces', () => {
  test.each([
    ['приказ № 5 от', 'приказ №_5 от'],
    ['№ ОБРАЗЕЦ-11, § 4, §§ 4–6, ст. 18, п. 3.1', '№_ОБРАЗЕЦ-11, §_4, §§_4–6, ст._18, п._3.1'],
    ['г. Москва, ул. Новая, д. 1, тел. 8', 'г._Москва, ул._Новая, д._1, тел._8'],
    ['в 2026 г. Перечень', 'в 2026_г. Перечень'],
    ['и т. д. Перечень', 'и т. д. Перечень'],
    ['0 клеток, 3 cells', '0_клеток, 3_cells'],
    ['А. Б. Иванов и С. Петров', 'А._Б._Иванов и С._Петров'],
    ['А.Б. Иванов', 'А._Б._Иванов'],
    ['не менее 15 лет, 2 %', 'не менее 15_лет, 2_%'],
    ['12 ноября 2024 г.', '12_ноября 2024_г.'],
    ['дом 5 в городе', 'дом 5 в городе'],
    ['это — да', 'это_— да'],
  ])('%s', (text, shown) => {
    expect(applyTypography(text, 'ru').replaceAll('\u00A0', '_')).toBe(shown);
  });
});
