import { describe, expect, test } from 'vitest';
import {
  describeLetter,
  findForeignLetter,
  findLetterPrefixes,
  findStrayLetters,
  rarerPrefixes,
} from '../../../src/check/text/alphabets.js';

// Letters that look alike are written by code point here, so that nobody has to trust his eyes.
const cyrillic = { A: '\u0410', B: '\u0412', C: '\u0421', T: '\u0422', c: '\u0441', o: '\u043e' };

describe('words that mix alphabets', () => {
  test.each([
    [`${cyrillic.C}AR-T`, 1, 'U+0421'],
    [`CAR-${cyrillic.T}`, 5, 'U+0422'],
    [`CAR-${cyrillic.T}-клетки`, 5, 'U+0422'],
    [`CAR\u2011${cyrillic.T}\u2011клеток`, 5, 'U+0422'],
    [`${cyrillic.T}-cell`, 1, 'U+0422'],
    [`${cyrillic.C}D19`, 1, 'U+0421'],
    [`${cyrillic.C}D19-положительный`, 1, 'U+0421'],
    [`пр${'o'}дукт`, 3, 'U+006F'],
    [`hemagenle${cyrillic.c}el`, 10, 'U+0441'],
    [`${cyrillic.A}B`, 1, 'U+0410'],
  ])('%s: letter %i is %s', (token, position, code) => {
    const [stray, ...rest] = findStrayLetters(`перед ${token} после`);
    expect(rest).toEqual([]);
    expect(stray).toMatchObject({ token, position, index: 6 });
    expect(describeLetter(stray?.letter ?? '').en).toContain(code);
  });

  test.each([
    'CAR-T',
    'CAR-T-клетки',
    'анти-CD19 CAR-T-терапия',
    'CD19⁺ клетки',
    'В-клеточный и B-клеточный',
    'Т-лимфоциты',
    'РГ-RU',
    'ЛП-№(000001)-(РГ-RU)',
    'Л042-00000-77/00000000',
    'ОБРАЗЕЦ-01',
    'NCT06705530',
    'мкг/mL',
    'IFN-γ, ИФН-γ',
    'фаза I–II',
    'Lugano 2014',
  ])('%s is right as it stands', (text) => {
    expect(findStrayLetters(text)).toEqual([]);
  });

  test('an accent in a decomposed letter does not shift the place', () => {
    expect(findStrayLetters(`\u0438\u0306\u0438o`)).toMatchObject([{ position: 4, letter: 'o' }]);
  });
});

describe('identifiers of one alphabet', () => {
  test('a Cyrillic double in a Latin number', () => {
    expect(findForeignLetter(`N${cyrillic.C}T06705530`, 'Latin')).toMatchObject({ position: 2, letter: cyrillic.C });
    expect(findForeignLetter('NCT06705530', 'Latin')).toBeUndefined();
  });

  test('a Latin double in a Cyrillic number', () => {
    expect(findForeignLetter('00001-ЛC', 'Cyrillic')).toMatchObject({ position: 8, letter: 'C' });
  });
});

describe('one-letter prefixes of Russian words', () => {
  const lettersOf = (text: string): string[] => rarerPrefixes(findLetterPrefixes(text)).map(({ letter }) => letter);

  test('are found in both alphabets, and only before Russian words', () => {
    const found = findLetterPrefixes(`${cyrillic.B}-клеточный, B-клеточный, T\u2011клетки, CAR-T-клетки, B-ALL, К-ты`);
    expect(found.map(({ letter }) => letter)).toEqual([cyrillic.B, 'B', 'T']);
  });

  test('the alphabet used less often is the wrong one; of two equals the Latin', () => {
    expect(lettersOf(`B-клетки, B-клетки, ${cyrillic.B}-клетки`)).toEqual([cyrillic.B]);
    expect(lettersOf(`B-клетки, ${cyrillic.B}-клетки`)).toEqual(['B']);
    expect(lettersOf(`B-клетки, B-клетки, ${cyrillic.T}-клетки`)).toEqual([]);
  });
});
