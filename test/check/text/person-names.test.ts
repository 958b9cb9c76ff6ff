import { expect, test } from 'vitest';
import { nearMisses } from '../../../src/check/text/person-names.js';

const find = nearMisses(['Образцова Модель Примеровна', 'Model Primerovna Obraztsova']);

test.each([
  ['подписано: Образцова Модель Примировна', ['Образцова Модель Примировна']],
  ['by Model Primerovna Obraztsowa', ['Model Primerovna Obraztsowa']],
  // Case forms, a surname alone and another person are no misspellings.
  ['исследование Образцовой Модели Примеровны', []],
  ['Образцов', []],
  ['Образцова Мария Петровна', []],
])('%s', (text, written) => {
  expect(find(text).map((miss) => miss.written)).toEqual(written);
});
