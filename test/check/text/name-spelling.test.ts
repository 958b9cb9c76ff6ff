import { describe, expect, test } from 'vitest';
import { createSpellingCheck } from '../../../src/check/text/name-spelling.js';

const english = 'hemagenlekleutzel';
const russian = 'гемагенлеклейцел';
const misspelt = (text: string, name: string, others: string[] = []): string[] =>
  createSpellingCheck(name, others)(text).map((word) => word.text);

describe('misspellings of the name', () => {
  test.each([
    ['hemagenleukleutzel', english],
    ['Hemagenlekleutzell', english],
    ['гемагенлейклейцел', russian],
    ['гемагенлеклецела', russian],
    ['Гемогенлеклейцелом', russian],
  ])('%s is not %s', (word, name) => {
    expect(misspelt(`The substance ${word}, once a week`, name)).toEqual([word]);
  });

  test.each([
    ['Hemagenlekleutzel', english],
    ['HEMAGENLEKLEUTZEL', english],
    ["hemagenlekleutzel's", english],
    ['гемагенлеклейцела', russian],
    ['гемагенлеклейцелом', russian],
    ['гемагенлеклеи\u0306цел', russian],
    ['tisagenlecleucel', english],
    ['тисагенлеклейцел', russian],
    ['гематология', russian],
  ])('%s passes for %s', (word, name) => {
    expect(misspelt(`${word} и другое`, name)).toEqual([]);
  });

  test('the name of a known comparator is not a misspelling, however near; a misspelling at the same distance is', () => {
    const near = 'hemagenlekleucel';
    const wrong = 'hemagenlekleutsel';
    expect(misspelt(`${near} and ${wrong}`, english)).toEqual([near, wrong]);
    expect(misspelt(`${near} and ${wrong}`, english, [near])).toEqual([wrong]);
  });

  test('a name of two words is compared word by word', () => {
    expect(misspelt('axicabtagene ciloleucel', 'axicabtagene ciloleucel')).toEqual([]);
    expect(misspelt('axicabtagen ciloleusel', 'axicabtagene ciloleucel')).toEqual(['axicabtagen', 'ciloleusel']);
  });

  test('a short name accuses no neighbours', () => {
    expect(misspelt('тест тесто', 'тост')).toEqual([]);
  });
});
