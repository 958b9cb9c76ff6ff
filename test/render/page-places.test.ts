import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, DocumentModel, TableCell } from '../../src/assemble/document-model.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import type { PagePlaces, Pages } from '../../src/render/page-places.js';
import { type PdfPage, readPdf } from '../../src/render/parity/pdf-words.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { houseStyles } from '../../src/render/styles/index.js';

const words = 'слово '.repeat(60);
const paragraph = (id: string, text: string) =>
  ({ kind: 'paragraph', id, children: [{ kind: 'text', text }] }) as const;
const cell = (id: string, text: string, rows = 1): TableCell => ({
  columns: 1,
  rows,
  align: 'left',
  header: false,
  blocks: text === '' ? [] : [paragraph(id, text)],
});

/** Every piece begins with a word of its own, `row12x`, so that the finished pages can be asked where it stands. */
const blocks: readonly Block[] = [
  { kind: 'heading', id: 'top', level: 1, number: '2.5', children: [{ kind: 'text', text: 'headx' }] },
  ...Array.from({ length: 30 }, (_, index) => paragraph(`p${index}`, `p${index}x ${words} p${index}end`)),
  {
    kind: 'list',
    id: 'list',
    ordered: true,
    items: Array.from({ length: 40 }, (_, index) => [
      paragraph(`i${index}`, `item${index}x ${words}`),
      { kind: 'list', id: `n${index}`, ordered: false, items: [[paragraph(`j${index}`, `item${index}end`)]] },
    ]),
  },
  {
    kind: 'table',
    id: 'table',
    caption: [{ kind: 'text', text: 'captionx' }],
    widths: [1, 3],
    head: 1,
    rows: [
      { cells: [cell('h1', 'row0x'), cell('h2', 'row0end')] },
      ...Array.from({ length: 150 }, (_, index) => {
        const row = index + 1;
        if (row === 75) return { cells: [cell('', ''), cell('', '')] };
        const second = cell(`b${row}`, `${row % 40 === 0 ? words : ''} row${row}end`);
        // Every tenth row shares its first cell with the next.
        if (row % 10 === 1 && row > 1) return { cells: [second] };
        return { cells: [cell(`a${row}`, `row${row}x`, row % 10 === 0 && row < 150 ? 2 : 1), second] };
      }),
    ],
    notes: [[{ kind: 'text', text: 'note0x' }], [{ kind: 'text', text: 'note1x' }]],
    landscape: true,
    role: 'data',
  },
  { kind: 'letterhead', id: 'letter', outgoing: [[{ kind: 'text', text: 'letterx' }]], addressee: [] },
  {
    kind: 'signature',
    id: 'sign',
    position: [{ kind: 'text', text: 'signx' }],
    name: [{ kind: 'text', text: 'signend' }],
  },
];

describe('the places of the pieces of a document', () => {
  const model: DocumentModel = { ...stressModel('ru'), blocks };
  let places: PagePlaces;
  let pages: readonly PdfPage[];

  beforeAll(async () => {
    const { file } = await renderPdf(model, houseStyles.ctd);
    if (file.places === undefined) throw new Error('a PDF has places');
    places = file.places;
    pages = await readPdf(file.bytes);
  });

  /** The first and last page that print a word. The contents, on the first page, and repeated header rows do not count. */
  function printedOn(word: string): readonly number[] {
    const found = pages.flatMap(({ words: own }, index) =>
      index > 0 && own.some(({ text }) => text === word) ? [index + 1] : [],
    );
    expect(found, word).not.toEqual([]);
    return found;
  }

  const first = (pieces: Pages | undefined) => (typeof pieces === 'object' ? pieces[0] : pieces);
  const last = (pieces: Pages | undefined) => (typeof pieces === 'object' ? pieces[1] : pieces);

  it('count the pages of the file', () => {
    expect(places.count).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(12);
  });

  it('are where each block begins and ends', () => {
    expect(first(places.blocks['top']?.pages)).toBe(printedOn('headx')[0]);
    expect(first(places.blocks['table']?.pages)).toBe(printedOn('captionx')[0]);
    expect(first(places.blocks['letter']?.pages)).toBe(printedOn('letterx')[0]);
    expect(first(places.blocks['sign']?.pages)).toBe(printedOn('signx')[0]);
    for (let index = 0; index < 30; index += 1) {
      const pages = places.blocks[`p${index}`]?.pages;
      expect([first(pages), last(pages)]).toEqual([printedOn(`p${index}x`)[0], printedOn(`p${index}end`)[0]]);
    }
    // Some paragraph reaches over two pages, or the test proves little.
    expect(Object.values(places.blocks).some(({ pages: own }) => typeof own === 'object')).toBe(true);
  });

  it('are where each item of a list begins and ends', () => {
    const items = places.blocks['list']?.items ?? [];
    expect(items).toHaveLength(40);
    for (const [index, item] of items.entries()) {
      expect([first(item), last(item)]).toEqual([printedOn(`item${index}x`)[0], printedOn(`item${index}end`)[0]]);
    }
  });

  it('are where each row of a table stands, header rows at their first printing', () => {
    const rows = places.blocks['table']?.rows ?? [];
    expect(rows).toHaveLength(151);
    expect(rows[0]).toBe(printedOn('row0x')[0]);
    expect(printedOn('row0x').length).toBeGreaterThan(2);
    for (const [row, pages] of rows.entries()) {
      if (row === 0 || row === 75) continue;
      expect(last(pages)).toBe(printedOn(`row${row}end`)[0]);
    }
    // A row without text has no page of its own.
    expect(rows[75]).toEqual(last(rows[74]));
  });

  it('are where each note below a table stands', () => {
    expect(places.blocks['table']?.notes).toEqual([printedOn('note0x')[0], printedOn('note1x')[0]]);
  });
});
