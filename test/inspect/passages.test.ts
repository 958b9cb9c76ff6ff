import { describe, expect, test } from 'vitest';
import type { Block, DocumentModel, Inline } from '../../src/assemble/document-model.js';
import { collectPassages, pieceAt } from '../../src/inspect/passages.js';

const origin = { file: 'content/sample/trial.yaml', pointer: '/title/ru' };
const text = (value: string): Inline => ({ kind: 'text', text: value });

function documentOf(blocks: readonly Block[]): DocumentModel {
  return {
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
    header: { product: [text('«Пробоцел»')], section: [text('2.5')], version: [] },
    pageMarks: ['ПРОЕКТ'],
    blocks,
  };
}

const paragraph = (id: string, ...children: readonly Inline[]) => ({ kind: 'paragraph', id, children }) as const;
const textsOf = (blocks: readonly Block[]): string[] =>
  collectPassages(documentOf(blocks)).map((passage) => `${passage.blockId}: ${passage.text}`);

describe('the text of a document', () => {
  const page = ['page: «Пробоцел»', 'page: 2.5', 'page: ПРОЕКТ'];

  test('is read from every kind of block, page furniture first', () => {
    const cell = (id: string, value: string) =>
      ({ columns: 1, rows: 1, align: 'left', header: false, blocks: [paragraph(id, text(value))] }) as const;
    const blocks: Block[] = [
      { kind: 'heading', id: 'heading', level: 1, children: [text('Обзор')] },
      { kind: 'list', id: 'list', ordered: false, items: [[paragraph('item', text('пункт'))]] },
      { kind: 'note', id: 'note', blocks: [paragraph('noted', text('замечание'))] },
      { kind: 'letterhead', id: 'head', outgoing: [[text('№ 1')]], addressee: [[text('Органу')]] },
      { kind: 'signature', id: 'sign', position: [text('директор')], name: [text('А. Б. Образцов')] },
      {
        ...{ kind: 'table', id: 'table', caption: [text('Таблица')], widths: [1], head: 1, landscape: false },
        ...{ role: 'data', rows: [{ cells: [cell('a', 'графа')] }, { cells: [cell('b', 'клетка')] }] },
        notes: [[text('примечание')]],
      },
    ];
    expect(textsOf(blocks)).toEqual([
      ...page,
      ...['heading: Обзор', 'item: пункт', 'noted: замечание', 'head: № 1', 'head: Органу'],
      ...['sign: директор', 'sign: А. Б. Образцов', 'table: Таблица', 'a: графа', 'b: клетка', 'table: примечание'],
    ]);
  });

  test('runs through marks, emphasis, powers and references as it prints', () => {
    const inlines: Inline[] = [
      text('доза 10'),
      { kind: 'superscript', text: '6' },
      { kind: 'strong', children: [text(' клеток, '), { kind: 'emphasis', children: [text('см. ')] }] },
      { kind: 'reference', section: '2.7', text: '2.7' },
      { kind: 'line-break' },
      { kind: 'gap', state: 'absent', origin, children: [text('[НЕТ ДАННЫХ]')] },
    ];
    expect(textsOf([paragraph('p', ...inlines)])).toEqual([...page, 'p: доза 106 клеток, см. 2.7\n[НЕТ ДАННЫХ]']);
  });
});

test('each character knows where it came from', () => {
  const value: Inline = { kind: 'text', text: 'Исследование', origin };
  const gap: Inline = { kind: 'gap', state: 'contested', origin, children: [text('[РАСХОЖДЕНИЕ]')] };
  const passage = collectPassages(documentOf([paragraph('p', text('см. '), value, text(' и '), gap)])).at(-1);
  if (passage === undefined) throw new Error('no passage');
  expect(pieceAt(passage, 0)?.origin).toBeUndefined();
  expect(pieceAt(passage, passage.text.indexOf('Иссл'))).toMatchObject({ origin, language: 'ru' });
  expect(pieceAt(passage, passage.text.indexOf('РАСХ'))).toMatchObject({ origin, gap: 'contested' });
  expect(pieceAt(passage, passage.text.length)).toBeUndefined();
});
