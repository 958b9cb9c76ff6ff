import { describe, expect, test } from 'vitest';
import type { Block, DocumentModel, Inline, TableCell } from '../../src/assemble/document-model.js';
import { printedValues } from '../../src/review/printed-values.js';
import { sentenceAround } from '../../src/review/sentence-around.js';

const file = 'content/sample/trial.yaml';
const text = (value: string): Inline => ({ kind: 'text', text: value });
const value = (shown: string, pointer: string): Inline => ({ kind: 'text', text: shown, origin: { file, pointer } });
const paragraph = (id: string, ...children: readonly Inline[]) => ({ kind: 'paragraph', id, children }) as const;

function valuesOf(...blocks: readonly Block[]) {
  const model: DocumentModel = {
    id: 'm2-2-5',
    product: 'sample',
    section: '2.5',
    language: 'ru',
    profile: 'draft',
    style: 'ctd',
    title: '',
    author: '',
    date: '2026-11-22',
    version: '0.1',
    header: { product: [value('Пробоцел', '/name/ru')], section: [], version: [] },
    pageMarks: [],
    blocks,
  };
  return printedValues(model);
}

describe('the printed values of a document', () => {
  test('stand in the sentence that prints them', () => {
    const line = paragraph('p', text('Включено '), value('12', '/n'), text('. Выбыл 1.'));
    const [, enrolled] = valuesOf(line);
    expect(enrolled).toMatchObject({
      text: '12',
      sentence: 'Включено 12.',
      start: 9,
      end: 11,
      line: 'Включено 12. Выбыл 1.',
    });
  });

  test('know their row and cell, item, note and line, counted from 0', () => {
    const cell = (id: string, pointer: string): TableCell => ({
      columns: 1,
      rows: 1,
      align: 'left',
      header: false,
      blocks: [paragraph(id, value('x', pointer))],
    });
    const found = valuesOf(
      { kind: 'list', id: 'list', ordered: false, items: [[], [paragraph('list-item-2-1', value('x', '/item'))]] },
      {
        kind: 'table',
        id: 'table',
        widths: [1, 1],
        head: 0,
        rows: [{ cells: [] }, { cells: [cell('a', '/a'), cell('b', '/b')] }],
        notes: [[value('x', '/note')]],
        landscape: false,
        role: 'data',
      },
      { kind: 'letterhead', id: 'letter', outgoing: [], addressee: [[], [value('x', '/address')]] },
    );
    expect(found.map(({ place }) => place)).toEqual([
      { block: 'page', id: 'page', part: 'header', line: 0 },
      { block: 'list', id: 'list-item-2-1', part: 'item', item: 1 },
      { block: 'table', id: 'a', part: 'cell', row: 1, cell: 0 },
      { block: 'table', id: 'b', part: 'cell', row: 1, cell: 1 },
      { block: 'table', id: 'table', part: 'table-note', line: 0 },
      { block: 'letter', id: 'letter', part: 'addressee', line: 1 },
    ]);
  });

  test('are one where a number has a power or a text has lines, and two where words stand between', () => {
    const origin = { file, pointer: '/dose' };
    const [, dose, a, b] = valuesOf(
      paragraph('p', value('2 × 10', '/dose'), { kind: 'superscript', text: '6', origin }),
      paragraph('q', value('улица', '/a'), { kind: 'line-break' }, value('дом', '/a'), text(', '), value('дом', '/a')),
    );
    expect([dose?.text, a?.text, b?.text]).toEqual(['2 × 10⁶', 'улица\nдом', 'дом']);
  });

  test('keep the mark they stand in', () => {
    const children = [
      text('[РАСХОЖДЕНИЕ: '),
      value('5', '/n/candidates/0/value'),
      text(' / '),
      value('6', '/n/candidates/1/value'),
      text(']'),
    ];
    const [, five, six] = valuesOf(
      paragraph(
        'p',
        text('Число: '),
        { kind: 'gap', state: 'contested', children, origin: { file, pointer: '/n' } },
        text('.'),
      ),
    );
    expect(five).toMatchObject({
      text: '5',
      mark: { state: 'contested', origin: { pointer: '/n' }, start: 7, end: 27 },
    });
    expect(six?.sentence).toBe('Число: [РАСХОЖДЕНИЕ: 5 / 6].');
  });
});

describe('a sentence', () => {
  const around = (line: string, word: string) => {
    const start = line.indexOf(word);
    return sentenceAround(line, start, start + word.length);
  };

  test.each([
    [
      'Испытание I/II фазы. Доза 1,5 мл в 2024 г. введена; см. раздел 5. Конец.',
      '1,5',
      'Доза 1,5 мл в 2024 г. введена; см. раздел 5.',
    ],
    ['Препарат хранят (не выше −150 °C). Далее', 'Далее', 'Далее'],
    ['Первая строка\nВторая. Третья', 'Вторая', 'Вторая.'],
    ['See e.g. Section 5. Then stop.', 'Section', 'See e.g. Section 5.'],
    ['Окончено 30.04.2024 г.', '30.04.2024 г.', 'Окончено 30.04.2024 г.'],
    ['По указанию И. И. Иванова. Подпись.', 'Иванова', 'По указанию И. И. Иванова.'],
  ])('of %j around %j', (line, word, sentence) => {
    expect(around(line, word)).toBe(sentence);
  });

  test('reaches as far as its value does', () => {
    expect(around('Так. Одно. Другое! Всё.', 'Одно. Другое')).toBe('Одно. Другое!');
  });
});
