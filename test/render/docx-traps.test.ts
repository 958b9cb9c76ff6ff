import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentModel, Inline, List, Table } from '../../src/assemble/document-model.js';
import { lintDocx } from '../../src/conformance/docx-lint/lint-docx.js';
import { cell, paragraph, text } from '../../src/conformance/stress/model-parts.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import type { HouseStyle } from '../../src/render/house-style.js';
import { docxTexts } from '../../src/render/parity/docx-texts.js';
import { renderDocument } from '../../src/render/render-documents.js';
import { ctd } from '../../src/render/styles/ctd.js';
import { docxBody, docxParts, withoutContents } from './docx-parts.js';

const heading: Block = { kind: 'heading', id: 'h', level: 1, children: [text('Раздел')] };
const bare = (id: string, change: Partial<Table> = {}): Table => ({
  kind: 'table',
  id,
  role: 'form',
  head: 0,
  widths: [1, 1],
  landscape: false,
  notes: [],
  rows: [{ cells: [cell('а', { header: true }), cell('б')] }],
  ...change,
});

describe('characters', () => {
  it.each([
    ['a tab', 'один\tдва'],
    ['a line feed', 'один\nдва'],
    ['a line separator', 'один\u2028два'],
  ])('%s in a value does not glue the words around it', async (_name, value) => {
    const { bytes } = await render([heading, paragraph(value)]);
    expect(docxTexts(bytes).at(-1)).toBe('один два');
  });

  it.each([
    ['a control character', 'один\u0001два'],
    ['a noncharacter', 'один\uFFFEдва'],
    ['half of a surrogate pair', 'один\uD800два'],
  ])(
    '%s, should it get past the reading of the data, stops the document instead of vanishing',
    async (_name, value) => {
      const { diagnostics } = await renderDocument({ ...stressModel('ru'), blocks: [heading, paragraph(value)] });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    },
  );

  it.each(['<', '&', '"', ']]>', '&amp;', '<w:t>'])('`%s` prints as itself', async (value) => {
    const { bytes } = await render([heading, paragraph(`до ${value} после`)]);
    expect(docxTexts(bytes).at(-1)).toBe(`до ${value} после`);
  });

  it('a hyphen that does not break is the element of Word, not a character of another font', async () => {
    const { bytes } = await render([heading, paragraph('CAR\u2011T')]);
    expect(await docxBody([paragraph('CAR\u2011T')])).toContain('CAR</w:t><w:noBreakHyphen/><w:t');
    expect(docxTexts(bytes).at(-1)).toBe('CAR-T');
  });

  it('neighbours of one look are one run, as somebody typing would make it', async () => {
    const body = await docxBody([paragraph('доза ', text('12'), ' мг')]);
    expect(body.match(/<w:r>/g)).toHaveLength(1);
  });
});

describe('lengths', () => {
  it('are whole numbers, whatever fractions the house style holds', async () => {
    const style: HouseStyle = { ...ctd, body: { ...ctd.body, after: 2.333, firstLineIndent: 7.77 } };
    const parts = await docxParts(stressModel('ru'), withoutContents, style);
    const numbers = [...`${parts['word/document.xml']}${parts['word/styles.xml']}`.matchAll(lengths)].map(([, n]) => n);
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((number) => !/^\d+$/.test(number ?? ''))).toEqual([]);
  });

  it('below zero are refused', async () => {
    const style: HouseStyle = { ...ctd, body: { ...ctd.body, after: -3 } };
    await expect(docxParts(stressModel('ru'), withoutContents, style)).rejects.toThrow('-3 pt is no length');
  });
});

const lengths =
  /<w:(?:spacing|ind|tcW|tblW|gridCol|sz|tab|pgMar)[^>]* w:(?:before|after|left|firstLine|w|val|pos)="(-?[\d.]+)"/g;

describe('tables', () => {
  it('that follow one another are parted by a paragraph, also at the end of a section and of the document', async () => {
    const blocks = [heading, bare('a'), bare('b'), bare('c', { landscape: true }), bare('d')];
    const body = await docxBody(blocks);
    expect(body.match(/<w:tbl>/g)).toHaveLength(4);
    expect(body).not.toMatch(/<\/w:tbl>(?!<w:p>)/);
  });

  it('have cells that end in a paragraph, also empty ones, lists and the continuation of a tall cell', async () => {
    const list: List = { kind: 'list', id: 'l', ordered: false, items: [[paragraph('пункт')]] };
    const rows = [{ cells: [{ ...cell('', { rows: 2 }), blocks: [list] }, cell('')] }, { cells: [cell('значение')] }];
    const body = await docxBody([heading, bare('a', { rows })]);
    expect(body.match(/<w:tc>/g)).toHaveLength(4);
    expect(body).not.toMatch(/(?<!<\/w:p>)<\/w:tc>/);
  });

  it('without rows are refused', async () => {
    await expect(docxBody([heading, bare('a', { rows: [] })])).rejects.toThrow('has no rows');
  });

  it('let tall rows break, and no others', async () => {
    const tall = 'предложение о результатах исследования '.repeat(200);
    const row = (value: string) => ({ cells: [cell('имя'), cell(value)] });
    const body = await docxBody([heading, bare('a', { rows: [row('короткая'), row(tall), row('короткая')] })]);
    expect(body.match(/<w:tr>(?:<w:trPr>.*?<\/w:trPr>)?/g)).toEqual([
      '<w:tr><w:trPr><w:cantSplit/></w:trPr>',
      '<w:tr>',
      '<w:tr><w:trPr><w:cantSplit/></w:trPr>',
    ]);
  });

  it('are told of in words: caption, else the heading above, and what stands in their columns', async () => {
    const head = [cell('Серия', { header: true }), cell('Дата', { header: true })];
    const rows = [{ cells: head }, { cells: [cell('а'), cell('б')] }];
    const body = await docxBody([
      heading,
      bare('a'),
      bare('b', { rows, head: 1, role: 'data', caption: [text('Серии')] }),
    ]);
    const titles = [...body.matchAll(/<w:tblCaption w:val="([^"]*)"\/><w:tblDescription w:val="([^"]*)"\/>/g)];
    expect(titles.map(([, title, description]) => [title, description])).toEqual([
      ['Раздел', 'Строк: 1, столбцов: 2'],
      ['Таблица\u00A01 — Серии', 'Строк: 1, столбцов: 2. Графы: Серия; Дата'],
    ]);
  });
});

describe('lists', () => {
  it('deeper than the nine levels of Word stay on the last', async () => {
    const nested = (depth: number): List => ({
      kind: 'list',
      id: `l-${depth}`,
      ordered: true,
      items: [[paragraph(`уровень ${depth}`), ...(depth < 12 ? [nested(depth + 1)] : [])]],
    });
    const body = await docxBody([heading, nested(1)]);
    expect([...body.matchAll(/<w:ilvl w:val="(\d+)"\/>/g)].map(([, level]) => Number(level))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8,
    ]);
  });
});

describe('the package', () => {
  it('is the same whatever the process drew before', async () => {
    const hash = async (blocks: readonly Block[]) =>
      createHash('sha256')
        .update((await render(blocks)).bytes)
        .digest('hex');
    const first = await hash(stressModel('ru').blocks);
    await hash([heading, bare('a'), bare('b')]);
    expect(await hash(stressModel('ru').blocks)).toBe(first);
  });

  it('names nobody who did not write it, and says what it is', async () => {
    const parts = await docxParts(stressModel('ru'));
    expect(Object.values(parts).join('')).not.toMatch(/Un-named/i);
    expect(parts['docProps/custom.xml']).toContain('name="Document"><vt:lpwstr>stress-ru<');
    expect(parts['docProps/app.xml']).toContain('<Pages>2</Pages>');
  });

  it('passes the lint with a foreign word, a script and a mark side by side', async () => {
    const inlines: Inline[] = [
      { kind: 'text', text: 'in vitro', language: 'la' },
      { kind: 'superscript', text: 'а' },
      { kind: 'emphasis', children: [{ kind: 'strong', children: [text('важно')] }] },
    ];
    const model: DocumentModel = { ...stressModel('ru'), blocks: [heading, paragraph(...inlines)] };
    expect(lintDocx((await renderDocx(model, ctd, withoutContents)).bytes, model)).toEqual([]);
  });
});

function render(blocks: readonly Block[]) {
  return renderDocx({ ...stressModel('ru'), blocks }, ctd, withoutContents);
}
