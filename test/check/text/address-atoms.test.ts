import { describe, expect, test } from 'vitest';
import { addressAtoms } from '../../../src/check/text/address-atoms.js';

const isSame = (a: string, b: string): boolean => addressAtoms(a).join('|') === addressAtoms(b).join('|');

describe('the same place written in two ways', () => {
  test.each([
    ['ул. Примерная, 4', 'улица Примерная, д. 4'],
    ['Примерная ул., дом 4', 'ул. Примерная, 4'],
    ['г. Образцов, проезд Вымышленный, д. 4, стр. 1', 'Образцов, Вымышленный пр-д, 4 строение 1'],
    ['ул. Зелёная, 4А', 'УЛ. ЗЕЛЕНАЯ, д. 4 а'],
    ['Российская Федерация, Образцовская обл., г. Образцов', 'Образцовская область, Образцов'],
    ['4, корп. 2, стр. 1', '4 стр. 1 корп. 2'],
    ['Specimen St., 4', 'Specimen street 4'],
  ])('%s = %s', (a, b) => {
    expect(isSame(a, b)).toBe(true);
  });
});

describe('two places that look alike', () => {
  test.each([
    ['ул. Примерная, 4', 'ул. Примерная, 4, стр. 1'],
    ['4, стр. 1', '4, корп. 1'],
    ['4, стр. 1', '1, стр. 4'],
    ['4А', '4'],
    ['4', '14'],
    ['4/1', '4'],
    ['ул. Примерная, 4', 'пер. Примерный, 4'],
    ['д. 4 к 1', 'д. 4 к 2'],
  ])('%s ≠ %s', (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });
});
