import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { describe, expect, it, vi } from 'vitest';
import { readPdf } from '../../src/render/parity/pdf-words.js';
import { startPdfEngine } from '../../src/render/pdf/pdf-engine.js';
import { pdfmakeInternals } from '../../src/render/pdf/pdfmake-internals.js';
import { tableThatDoesNotFit } from '../../src/render/pdf/repairs/refuse-lost-content.js';

const line = 'слово ';
const tallText = line.repeat(6000);

describe('pdfmake is the version whose inner parts are wrapped', () => {
  it('is pinned', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(dependencies.pdfmake).toBe('0.3.11');
  });

  it('has every wrapped method', () => {
    const internals = pdfmakeInternals();
    const {
      pageElementWriter,
      layoutBuilder,
      docMeasure,
      tableProcessor,
      pdfDocument,
      renderer,
      docPreprocessor,
      textBreaker,
    } = internals;
    const methods = [
      docPreprocessor.preprocessNode,
      textBreaker.getBreaks,
      docMeasure.measureLeaf,
      layoutBuilder.processSVG,
      renderer.renderPages,
      renderer.renderLine,
      renderer.renderVector,
      renderer.renderSVG,
      renderer.beginVerticalAlignment,
      renderer.endVerticalAlignment,
      pageElementWriter.currentBlockToRepeatable,
      layoutBuilder.buildNextLine,
      layoutBuilder.processList,
      tableProcessor.beginTable,
      pdfDocument.addPage,
      pdfDocument.end,
      pdfDocument.font,
      pageElementWriter._fitOnPage,
      pageElementWriter.addLine,
      pageElementWriter.addVector,
      pageElementWriter.addFragment,
      pageElementWriter.commitUnbreakableBlock,
      pageElementWriter.moveToNextPage,
      layoutBuilder.processNode,
      layoutBuilder.processTable,
      layoutBuilder.processRow,
      layoutBuilder.addDynamicRepeatable,
      tableProcessor.beginRow,
      tableProcessor.endRow,
      tableProcessor.drawHorizontalLine,
      pdfDocument.endMetadata,
    ];
    expect(methods.map((method) => typeof method)).toEqual(methods.map(() => 'function'));
  });
});

describe('content that pdfmake would drop is refused', () => {
  it('names the table with a row taller than a page', async () => {
    const error = await refusal([
      { tableId: 'tall', table: { dontBreakRows: true, widths: [100], body: [['короткая'], [tallText]] } },
    ]);
    expect(tableThatDoesNotFit(error)).toBe('tall');
  });

  it('names the table with header rows taller than a page', async () => {
    const error = await refusal([
      { tableId: 'head', table: { headerRows: 1, widths: [100], body: [[tallText], ['строка']] } },
    ]);
    expect(tableThatDoesNotFit(error)).toBe('head');
  });

  it('names the inner one of two nested tables', async () => {
    const inner = { tableId: 'inner', table: { dontBreakRows: true, widths: [100], body: [['а'], [tallText]] } };
    const error = await refusal([{ tableId: 'outer', table: { widths: [300], body: [[inner]] } }]);
    expect(tableThatDoesNotFit(error)).toBe('inner');
  });

  it('refuses an unbreakable block taller than a page', async () => {
    const error = await refusal([{ unbreakable: true, stack: [tallText] }]);
    expect(error).toBeInstanceOf(Error);
    expect(tableThatDoesNotFit(error)).toBeUndefined();
  });

  it('refuses a page header taller than its margin', async () => {
    await expect(
      print({ content: ['текст'], header: () => ({ stack: Array.from({ length: 90 }, () => line) }) }),
    ).rejects.toThrow('taller than its page');
  });
});

describe('a definition that pdfmake would draw wrongly is refused', () => {
  it('refuses an element used twice, because the second would be empty', async () => {
    const element: Content = { text: 'один' };
    await expect(print({ content: [element, element] })).rejects.toThrow('used twice');
  });

  it('refuses an element that an earlier document used', async () => {
    const element: Content = { text: 'один' };
    await print({ content: [element] });
    await expect(print({ content: [element] })).rejects.toThrow('used twice');
  });

  it('names a table wider than its page', async () => {
    const error = await refusal([{ tableId: 'wide', table: { widths: [400, 400], body: [['а', 'б']] } }]);
    expect(error).toEqual(new Error('table wide is wider than its page'));
  });

  it('lets a table of the whole width pass', async () => {
    expect(await pagesOf([{ table: { widths: ['*', '*'], body: [['а', 'б']] } }])).toHaveLength(1);
  });
});

describe('what pdfmake lacks is added', () => {
  it('starts a new page where too little height is free for an element', async () => {
    const filling: Content = { text: 'верх', margin: [0, 0, 0, 640] };
    const [first, second] = await pagesOf([filling, { stack: ['заголовок'], reservedHeight: 200 }]);
    expect(first?.words.some(({ text }) => text === 'заголовок')).toBe(false);
    expect(second?.words[0]?.text).toBe('заголовок');
  });

  it('does not start a new page for an element that already stands at the top of one', async () => {
    expect(await pagesOf([{ stack: ['заголовок'], reservedHeight: 10_000 }])).toHaveLength(1);
  });

  it('starts a new page before a row whose spanning cell would run off it, and repeats the header there', async () => {
    const spanning = { rowSpan: 2, stack: Array.from({ length: 6 }, () => 'объединено') };
    const body = [
      ['шапка', 'шапка'],
      [spanning, 'первая'],
      [{}, 'вторая'],
    ];
    const [first, second] = await pagesOf([
      { text: 'верх', margin: [0, 0, 0, 640] },
      {
        reservedRowHeights: new Map([[1, 100]]),
        table: { headerRows: 1, dontBreakRows: true, widths: [100, 100], body },
      },
    ]);
    expect(first?.words.map(({ text }) => text)).toEqual(['верх', 'шапка', 'шапка']);
    expect(second?.words.slice(0, 4).map(({ text }) => text)).toEqual(['шапка', 'шапка', 'объединено', 'объединено']);
  });

  it('does not begin a page for the space below an element, so that a section keeps its orientation', async () => {
    const filling: Content = { text: 'верх', margin: [0, 640, 0, 400] };
    const pages = await pagesOf([
      { section: [filling], pageOrientation: 'portrait' },
      { section: [{ text: 'низ', margin: [0, 0, 0, 800] }], pageOrientation: 'landscape' },
    ]);
    expect(pages.map(({ width, height }) => width > height)).toEqual([false, true]);
  });

  it('writes the number of a list item before its text', async () => {
    const [page] = await pagesOf([{ ol: ['первый', 'второй'] }]);
    expect(page?.words.map(({ text }) => text)).toEqual(['1.', 'первый', '2.', 'второй']);
  });

  describe('a paragraph over a page end', () => {
    // Room for the given number of lines of 12 points at the foot of an A4 page with margins of 40 points.
    const filling = (lines: number): Content => ({ text: 'верх', margin: [0, 0, 0, 761.89 - (lines + 1) * 13.3] });
    const paragraph = (lines: number, keepsLastLines: boolean): Content => ({
      text: Array.from({ length: lines }, (_, index) => `строка${index}`).join('\n'),
      keepsLastLines,
    });

    it.each([
      { lines: 5, room: 4, first: 3, why: 'takes a second line along to the next page' },
      { lines: 5, room: 1, first: 0, why: 'leaves no line alone on the page' },
      { lines: 5, room: 2, first: 2, why: 'is parted where both parts have two lines' },
      { lines: 3, room: 2, first: 0, why: 'is not parted when it has three lines' },
      { lines: 2, room: 1, first: 0, why: 'is not parted when it has two lines' },
      { lines: 70, room: 40, first: 40, why: 'is parted when it is longer than a page' },
    ])('$why', async ({ lines, room, first }) => {
      const pages = await pagesOf([filling(room), paragraph(lines, true)]);
      const words = pages.map((page) => page.words.filter(({ text }) => text.startsWith('строка')).length);
      expect(words[0]).toBe(first);
      expect(words.reduce((sum, count) => sum + count, 0)).toBe(lines);
    });

    it('is parted anywhere where it does not ask for more', async () => {
      const [, second] = await pagesOf([filling(4), paragraph(5, false)]);
      expect(second?.words).toHaveLength(1);
    });
  });

  describe('the end of a line', () => {
    /** Words of each line, where the line holds `letters` letters of this width. */
    const linesOf = async (text: string | Content[], letters: number) => {
      const [page] = await pagesOf([{ table: { widths: [letters * 6.1], body: [[{ text }]] }, layout: 'noBorders' }]);
      const lines = new Map<number, string>();
      for (const { y, text: word } of page?.words ?? []) lines.set(y, `${lines.get(y) ?? ''} ${word}`.trim());
      return [...lines.values()];
    };

    it.each(['B-клеточный', 'CAR-T-клетки', 'фаза\u00A0I/II', 'мг/мл', 'IL-6', 'CD19/CD20', '(клеток/кг)'])(
      'does not tear %s',
      async (word) => {
        for (let before = 1; before < 24; before += 1) {
          const lines = await linesOf(`${'ж '.repeat(before)}${word} ж`, 24);
          expect(lines.join('|')).toContain(word.replace('\u00A0', ' '));
        }
      },
    );

    it('does not tear a word of several faces', async () => {
      for (let before = 1; before < 24; before += 1) {
        const word: Content[] = [{ text: 'ж '.repeat(before) }, { text: 'CAR', bold: true }, { text: '-T и' }];
        expect((await linesOf(word, 24)).join('|')).toMatch(/CAR ?-T/);
      }
    });

    it('still parts long words at their hyphens', async () => {
      const lines = await linesOf('жжжжжж научно-исследовательский', 22);
      expect(lines).toEqual(['жжжжжж научно-', 'исследовательский']);
    });

    it('parts a word that is wider than its column at the hyphen rather than between letters', async () => {
      expect(await linesOf('CAR-клеточный', 10)).toEqual(['CAR-', 'клеточный']);
    });
  });

  describe('a drawing taller than what is left of its page', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><text x="1" y="9">низ</text></svg>';
    const drawing = (smallestShare: number): Content[] => [
      { text: 'верх', margin: [0, 0, 0, 500] },
      { svg, width: 300, height: 300, font: 'Tinos', shrink: { below: 20, smallestShare } },
      { text: 'подпись' },
    ];

    it('is drawn smaller, so that its caption too stays on the page', async () => {
      const [page, ...others] = await pagesOf(drawing(0.6));
      expect(page?.words.map(({ text }) => text)).toEqual(['верх', 'низ', 'подпись']);
      const [, inside, caption] = page?.words ?? [];
      expect(inside?.y).toBeLessThan(caption?.y ?? 0);
      expect(others).toEqual([]);
    });

    it('begins a page where it would become too small', async () => {
      const [first, second] = await pagesOf(drawing(0.9));
      expect(first?.words.map(({ text }) => text)).toEqual(['верх']);
      expect(second?.words.map(({ text }) => text)).toEqual(['низ', 'подпись']);
    });
  });

  it('fills a line with dots up to its edge where a text asks for them', async () => {
    const text = [{ text: line.repeat(20) }, { text: '\u00A0.', leader: '.' }];
    const [page] = await pagesOf([{ text, margin: [100, 0, 100, 0] }]);
    const last = page?.words.at(-1);
    expect(last?.text).toMatch(/^\.{20,}$/);
    expect(last?.right).toBeCloseTo(595.28 - 140, 0);
    expect(page?.words.filter(({ text }) => text.includes('.'))).toHaveLength(1);
  });

  it('prints page numbers that are asked for after the first line of a text', async () => {
    const reference: Content = { text: [line.repeat(60), { pageReference: 'target' }, ' конец'] };
    const pages = await pagesOf([reference, { text: 'цель', id: 'target', pageBreak: 'before' }]);
    const words = pages[0]?.words.map(({ text }) => text) ?? [];
    expect(words.at(-2)).toBe('2');
    expect(words).not.toContain('00000');
  });

  it('leads bookmarks and destinations to the height of the heading and leaves zoom and margin alone', async () => {
    const document = await openPdf([
      { text: 'верх', margin: [0, 0, 0, 300] },
      { text: 'заголовок', id: 'a', outline: true, outlineText: 'Заголовок' },
      { text: 'ниже', id: 'b', outline: true, outlineText: 'Ниже', outlineParentId: 'a' },
    ]);
    const [bookmark] = await document.getOutline();
    const destination = await document.getDestination('a');
    expect(bookmark?.dest).toEqual(destination);
    expect(destination?.slice(1)).toEqual([{ name: 'XYZ' }, null, expect.closeTo(841.89 - 40 - 300 - 13.29, 1), null]);
    expect(bookmark?.items[0]?.dest).toEqual(await document.getDestination('b'));
  });

  it('sorts the names of destinations by their bytes, whatever the language of the machine', async () => {
    const compare = vi.spyOn(String.prototype, 'localeCompare');
    const document = await openPdf(['ch-2', 'ci-1', 'a-b', 'ab', 'a0'].map((id) => ({ text: id, id })));
    expect(compare).not.toHaveBeenCalled();
    compare.mockRestore();
    expect(Object.keys(await document.getDestinations())).toEqual(['a-b', 'a0', 'ab', 'ch-2', 'ci-1']);
  });

  it.each(['1,0\u00A0×\u202F10\u00A0клеток', '1,0\u00A0× 10 клеток', '1,0 × 10\u00A0клеток'])(
    'finds %j by ordinary spaces',
    async (shown) => {
      await expect(rawTexts(await openPdf([{ text: shown }]))).resolves.toBe('1,0 × 10 клеток');
    },
  );

  it('finds no-break hyphens by ordinary ones', async () => {
    await expect(rawTexts(await openPdf([{ text: 'ABC\u2011001, ABC-002' }]))).resolves.toBe('ABC-001, ABC-002');
  });

  it('sets the words of a drawing in the font it names, at their place in the file', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><text x="0" y="10">Слово ≥ 10⁶</text></svg>';
    const bytes = await print({ content: ['текст', { svg, font: 'Tinos' }] });
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Helvetica');
    expect((await pagesOf([{ svg, font: 'Tinos' }]))[0]?.words.map(({ text }) => text)).toEqual(['Слово', '≥', '10⁶']);
  });

  it('refuses a drawing that is not well made', async () => {
    await expect(print({ content: [{ svg: '<svg viewBox="0 0 9 9"><rect></svg>', font: 'Tinos' }] })).rejects.toThrow();
  });

  it('keeps metadata readable when the title holds markup characters', async () => {
    const bytes = await print({ content: ['текст'], version: '1.7', info: { title: 'A & B <C>' } });
    const file = Buffer.from(bytes).toString('latin1');
    expect(file.includes('A &amp; B &lt;C&gt;')).toBe(true);
    expect(file.includes('(A & B <C>)')).toBe(true);
  });
});

describe('fonts are opened for each document', () => {
  it('and their tables are unpacked once for all of them', async () => {
    const tables: unknown[] = [];
    const { pdfDocument } = pdfmakeInternals();
    const { font } = pdfDocument;
    pdfDocument.font = function (source, family) {
      const document = font.call(this, source, family);
      if (this._font.font !== undefined) tables.push(this._font.font._tables);
      return document;
    };
    await print({ content: ['один'] });
    await print({ content: ['два'] });
    pdfDocument.font = font;
    expect(tables.length).toBeGreaterThanOrEqual(2);
    expect(new Set(tables).size).toBe(1);
  });

  it('and remember no characters of an earlier one', async () => {
    // One glyph stands for both signs in our fonts: a file says which of them it was used for.
    await print({ content: [{ text: '1\u22152' }] });
    await expect(rawTexts(await openPdf([{ text: '1\u20442' }]))).resolves.toBe('1\u20442');
  });
});

describe('a document can reach nothing outside itself', () => {
  it('refuses a local file', async () => {
    await expect(print({ content: [{ image: '/etc/passwd' }] })).rejects.toThrow('denied');
  });

  it('refuses an address', async () => {
    await expect(print({ content: [{ image: 'x' }], images: { x: 'http://127.0.0.1:9/x.png' } })).rejects.toThrow();
  });
});

async function print(definition: TDocumentDefinitions): Promise<Uint8Array> {
  const engine = await startPdfEngine();
  const creationDate = new Date('2026-11-22T00:00:00Z');
  return engine.print({
    defaultStyle: { font: 'Tinos' },
    pageSize: 'A4',
    ...definition,
    info: { ...definition.info, creationDate },
  });
}

async function openPdf(content: Content[]) {
  return getDocument({ data: await print({ content }), verbosity: 0 }).promise;
}

/** The characters of the first page as the file maps them, not made alike. */
async function rawTexts(document: Awaited<ReturnType<typeof openPdf>>): Promise<string> {
  const page = await document.getPage(1);
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

async function pagesOf(content: Content[]) {
  return readPdf(await print({ content }));
}

async function refusal(content: Content[]): Promise<unknown> {
  return print({ content }).then(
    () => undefined,
    (error: unknown) => error,
  );
}
