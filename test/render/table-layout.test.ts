import { describe, expect, it } from 'vitest';
import type { Block, DocumentModel, Table, TableCell } from '../../src/assemble/document-model.js';
import { cell, paragraph, text } from '../../src/conformance/stress/model-parts.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { fitColumns } from '../../src/render/fit-columns.js';
import { loadFonts } from '../../src/render/fonts.js';
import { textMeasure } from '../../src/render/measure-text.js';
import { checkParity } from '../../src/render/parity/check-parity.js';
import { readPdf } from '../../src/render/parity/pdf-words.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { renderDocument } from '../../src/render/render-documents.js';
import { ctd } from '../../src/render/styles/ctd.js';
import { placeCells } from '../../src/render/table-grid.js';

const model = stressModel('ru');
const sentence = 'Исследование проведено в соответствии с протоколом, утверждённым этическим комитетом.';

describe('cells that do not fit their table are refused, since they would be lost', () => {
  it.each<[string, readonly TableCell[][]]>([
    ['a cell too many', [[cell('а'), cell('б'), cell('в')]]],
    ['a cell too few', [[cell('а')]]],
    ['a span over more columns than there are', [[cell('а'), cell('б', { columns: 2 })]]],
    ['a span over rows that do not exist', [[cell('а', { rows: 2 }), cell('б')]]],
    [
      'a cell below a span',
      [
        [cell('а', { rows: 2 }), cell('б')],
        [cell('в'), cell('г')],
      ],
    ],
  ])('%s', (_name, rows) => {
    expect(() => placeCells(table(rows, { widths: [1, 1] }))).toThrow('table t');
  });

  it('more columns than the page has room for', async () => {
    const cells = Array.from({ length: 60 }, () => cell('а'));
    await expect(renderDocument(document([table([cells], { widths: cells.map(() => 1) })]))).rejects.toThrow(
      'too many columns',
    );
  });
});

describe('column widths', () => {
  it('keep the relative widths while every word fits', async () => {
    expect(await widthsOf([[cell('а'), cell('б')]], [30, 70], 400)).toEqual([120, 280]);
  });

  it('grow for the longest word, and still fill the table', async () => {
    const [narrow = 0, wide = 0] = await widthsOf([[cell('рандомизированное'), cell(sentence)]], [5, 95], 400);
    expect(narrow).toBeGreaterThan(70);
    expect(narrow + wide).toBeCloseTo(400);
  });

  it('leave one column to be cut rather than all', async () => {
    const words = ['иммунофенотипирование', 'рандомизированное', 'исследование', 'лечение'];
    const widths = await widthsOf([words.map((word) => cell(word))], [1, 1, 1, 1], 230);
    const needed = await widthsOf([words.map((word) => cell(word))], [1, 1, 1, 1], 1000);
    expect(widths.filter((width, column) => width < Math.min(needed[column] ?? 0, 230 * 0.25))).toHaveLength(0);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(230);
  });

  it('do not hold a word and the dash after it together', async () => {
    const rows = (space: string) => [[cell(`значение${space}— вид`), cell(sentence)]];
    expect(await widthsOf(rows('\u00A0'), [1, 20], 400)).toEqual(await widthsOf(rows(' '), [1, 20], 400));
  });
});

describe('nothing is lost or leaves the page', () => {
  const tall = (count: number, mark: string): TableCell => ({
    ...cell(''),
    blocks: Array.from({ length: count }, (_, index) => paragraph(`${mark}${index} ${sentence}`)),
  });
  const head = [cell('Первая', { header: true }), cell('Вторая', { header: true })];

  it.each<[string, Block[]]>([
    [
      'two cells of one row taller than a page',
      [table([head, [tall(60, 'а'), tall(70, 'б')], [cell('в'), cell('г')]], { head: 1 })],
    ],
    [
      'a spanning cell taller than a page',
      [table([head, [{ ...tall(60, 'а'), rows: 3 }, cell('б')], [cell('в')], [cell('г')]], { head: 1 })],
    ],
    [
      'a spanning cell in the first row, low on the page',
      [
        ...Array.from({ length: 22 }, () => paragraph(sentence, sentence)),
        table([[{ ...tall(8, 'а'), rows: 2 }, cell('б')], [cell('в')]]),
      ],
    ],
    [
      'header rows taller than a page',
      [
        table(
          [
            [tall(60, 'а'), cell('б')],
            [cell('в'), cell('г')],
          ],
          { head: 1 },
        ),
      ],
    ],
    ['a table of header rows only', [table([head], { head: 1 })]],
    [
      'an empty cell and an empty paragraph',
      [table([[cell(''), { ...cell(''), blocks: [paragraph('')] }]]), paragraph('')],
    ],
    ['a boxed note taller than a page', [{ kind: 'note', id: 'n', blocks: tall(80, 'а').blocks }]],
    [
      'a heading at the page end before a long table',
      [
        ...Array.from({ length: 23 }, () => paragraph(sentence, sentence)),
        { kind: 'heading', id: 'h', level: 2, children: [text('Заголовок')] },
        table([head, ...Array.from({ length: 50 }, (_, row) => [cell(`а${row}`), cell(`б${row}`)])], { head: 1 }),
      ],
    ],
    [
      'a drawing taller than a page',
      [
        {
          kind: 'figure',
          id: 'f',
          width: 150,
          alt: 'столб',
          caption: [text('подпись')],
          svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 40"><text x="1" y="2" font-size="1">верх</text><text x="1" y="39" font-size="1">низ</text></svg>',
        },
      ],
    ],
    [
      'a word of 300 letters in a narrow column',
      [table([[cell('Ы'.repeat(300)), cell(sentence)]], { widths: [1, 30] })],
    ],
  ])('with %s', async (_name, blocks) => {
    const files = (await renderDocument(document(blocks))).value;
    for (const file of files) expect(await checkParity(document(blocks), file)).toEqual([]);
    const pages = await readPdf(files[0]?.bytes ?? new Uint8Array());
    expect(pages.flatMap(({ height, words }) => words.filter(({ y }) => y > height - 42))).toEqual([]);
  });

  it('where a row was taken for shorter than it is', async () => {
    const style = { ...ctd, table: { ...ctd.table, wholeRowShare: 9 } };
    const model = document([table([head, [tall(60, 'а'), cell('б')]], { head: 1 })]);
    const { file } = await renderPdf(model, style);
    expect(await checkParity(model, file)).toEqual([]);
  });

  it('with running lines of any length', async () => {
    for (const count of [1, 3, 9, 27]) {
      const long = text(Array.from({ length: count }, () => sentence).join(' '));
      const crowded = { ...document([paragraph('текст')]), pageMarks: [sentence, sentence] };
      const files = (
        await renderDocument({ ...crowded, header: { product: [long], section: [long], version: [text('версия 1')] } })
      ).value;
      expect(files[0]?.pages).toBe(1);
    }
  });
});

describe('headings and repeated headers', () => {
  it('keeps a heading with the table after it', async () => {
    for (let lines = 26; lines < 36; lines += 1) {
      const blocks: Block[] = [
        ...Array.from({ length: lines }, () => paragraph('строка')),
        { kind: 'heading', id: 'h', level: 2, children: [text('Заголовок')] },
        table(
          [
            [cell('Шапка', { header: true }), cell('Шапка', { header: true })],
            [cell('значение'), cell('значение')],
          ],
          { head: 1 },
        ),
      ];
      const [pdf] = (await renderDocument(document(blocks))).value;
      const pages = await readPdf(pdf?.bytes ?? new Uint8Array());
      const pageOf = (word: string) => pages.findIndex(({ words }) => words.some(({ text: found }) => found === word));
      expect(pageOf('Заголовок')).toBe(pageOf('значение'));
    }
  });

  it('repeats header rows on every page of the table', async () => {
    const rows = Array.from({ length: 120 }, (_, row) => [cell(`а${row}`), cell(`б${row}`)]);
    const [pdf] = (
      await renderDocument(
        document([table([[cell('Шапка', { header: true }), cell('Графа', { header: true })], ...rows], { head: 1 })]),
      )
    ).value;
    const pages = await readPdf(pdf?.bytes ?? new Uint8Array());
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map(({ words }) => words.filter(({ text: found }) => found === 'Шапка').length)).toEqual(
      pages.map(() => 1),
    );
  });
});

function table(rows: readonly (readonly TableCell[])[], options: Partial<Table> = {}): Table {
  return {
    kind: 'table',
    id: 't',
    role: 'data',
    widths: [1, 1],
    head: 0,
    notes: [],
    landscape: false,
    rows: rows.map((cells) => ({ cells })),
    ...options,
  };
}

function document(blocks: readonly Block[]): DocumentModel {
  return { ...model, blocks };
}

async function widthsOf(rows: readonly (readonly TableCell[])[], widths: readonly number[], total: number) {
  const fitted = table(rows, { widths });
  return fitColumns(fitted, placeCells(fitted), total, ctd, textMeasure(await loadFonts(), ctd));
}
