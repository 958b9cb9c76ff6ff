import { execFileSync } from 'node:child_process';
import { PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { describe, expect, it } from 'vitest';
import type { DocumentModel, Table } from '../../src/assemble/document-model.js';
import { compareReading } from '../../src/conformance/judges/reading-order.js';
import { readStructure } from '../../src/conformance/pdf/read-structure.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { loadObjects } from '../../src/pdf-reading/load-objects.js';
import { numberCaptions } from '../../src/render/number-captions.js';
import { checkParity } from '../../src/render/parity/check-parity.js';
import { startPdfEngine } from '../../src/render/pdf/pdf-engine.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { houseStyles } from '../../src/render/styles/index.js';
import { readPdfFile } from '../../src/verify/pdf/read-pdf-file.js';

const columns = 4;

describe('a table that hands over its rows in stretches', () => {
  const lengths = [
    { name: 'one row at a time', stretch: 1 },
    { name: 'three rows at a time', stretch: 3 },
    { name: 'more rows at a time than a page holds', stretch: 70 },
  ];

  it.each(lengths)('prints as if all had been there from the beginning: $name', async ({ stretch }) => {
    const whole = await print([tableOf(rowsOf(200))]);
    const [first = [], ...later] = stretchesOf(rowsOf(200), stretch);
    const inStretches = await print([{ ...tableOf(first), rowCount: 200, laterRows: later.values() }]);
    expect(inStretches).toEqual(whole);
  });

  it('does so with rows that may break over pages', async () => {
    const long = (): TableCell[][] => {
      const [head = [], ...rows] = rowsOf(40);
      return [head, ...rows.map((row) => [{ text: 'слово '.repeat(90) }, ...row.slice(1)])];
    };
    const whole = await print([tableOf(long(), false)]);
    const [first = [], ...later] = stretchesOf(long(), 7);
    expect(await print([{ ...tableOf(first, false), rowCount: 40, laterRows: later.values() }])).toEqual(whole);
  });

  it('does so with cells over rows and columns inside a stretch', async () => {
    const spanned = () => {
      const rows = rowsOf(40);
      for (let row = 3; row < 40; row += 10) {
        rows[row] = [{ text: 'на две строки', rowSpan: 2 }, { text: 'на три графы', colSpan: 3 }, {}, {}];
        rows[row + 1] = [{}, 'а', 'б', 'в'];
      }
      return rows;
    };
    const whole = await print([tableOf(spanned())]);
    const [first = [], ...later] = stretchesOf(spanned(), 10);
    expect(await print([{ ...tableOf(first), rowCount: 40, laterRows: later.values() }])).toEqual(whole);
  });

  it('is refused when fewer rows come than it said', async () => {
    const [first = [], ...later] = stretchesOf(rowsOf(30), 10);
    const table = { ...tableOf(first), rowCount: 31, laterRows: later.values() };
    await expect(print([table])).rejects.toThrow('fewer rows than it said');
  });
});

describe('a row of nothing but texts', () => {
  const looks = [
    { name: 'that stays whole', dontBreakRows: true, headerRows: 1 },
    { name: 'that may break over pages', dontBreakRows: false, headerRows: 1 },
    { name: 'of a table without a header', dontBreakRows: true, headerRows: 0 },
  ];

  it.each(looks)('$name stands where pdfmake places it', async ({ dontBreakRows, headerRows }) => {
    const table = (rows: TableCell[][]): Content => ({
      table: { headerRows, dontBreakRows, widths: [80, 60, 100, 50], body: rows },
    });
    const rows = (wrap: (text: string, look: object) => TableCell): TableCell[][] =>
      Array.from({ length: 120 }, (_, row) => [
        wrap(`01-${row}`, { alignment: 'right', fillColor: '#EEEEEE' }),
        wrap('слово '.repeat(row % 7), { margin: [0, 0, 0, 2] }),
        wrap('по середине', { alignment: 'center' }),
        wrap('', {}),
      ]);
    const placed = await drawn([table(rows((text, look) => ({ text, ...look })))]);
    const laidOut = await drawn([table(rows((text, { ...look }) => ({ stack: [{ text }], ...look })))]);
    expect(operators(placed)).toEqual(operators(laidOut));
    expect(count(placed, ' TJ')).toBeGreaterThan(400);
  });

  it('is not lost where it fits on no page', async () => {
    const body = [['шапка'], ['слово '.repeat(4000)], ['строка']];
    const long = print([{ tableId: 'long', table: { headerRows: 1, dontBreakRows: true, widths: [300], body } }]);
    await expect(long).rejects.toThrow('does not fit');
    const broken = await drawn([{ table: { headerRows: 1, widths: [300], body } }]);
    const words = operators(broken).filter((operator) => operator.startsWith('BT')).length;
    expect(words).toBeGreaterThan(100);
  });
});

describe('what pdfmake draws piece by piece', () => {
  it('is one text where words of one look follow one another', async () => {
    expect(count(await drawn([{ text: 'десять слов одного вида стоят в одной строке и рядом' }]), ' TJ')).toBe(1);
  });

  it('stays apart where the look changes', async () => {
    expect(count(await drawn([{ text: ['обычное ', { text: 'жирное ', bold: true }, 'обычное'] }]), ' TJ')).toBe(3);
  });

  it('is shaped word by word where pieces of one look touch', async () => {
    const [together, apart] = [await drawn([{ text: 'TA' }]), await drawn([{ text: ['T', 'A'] }])];
    expect(together).toMatch(/\[<\w{4}> [\d.]+ <\w{4}>\] TJ/);
    expect(apart).toMatch(/\[<\w{8}>\] TJ/);
  });

  it('names colour, pen and font once for all that has them', async () => {
    const page = await drawn([
      { text: 'первая' },
      { text: 'вторая' },
      { text: 'третья', color: '#808080' },
      tableOf(rowsOf(3)),
    ]);
    expect(count(page, ' rg\n')).toBe(3);
    expect(count(page, ' Tf\n')).toBe(1);
    expect(count(page, ' RG\n')).toBe(1);
  });

  it('draws a header that is the same object on every page', async () => {
    const content = (): Content[] => [{ text: 'первая' }, { text: 'вторая', pageBreak: 'before' }];
    const same: Content = { text: 'над страницей', margin: [40, 10, 0, 0] };
    const other = (): Content => ({ text: 'над страницей', margin: [40, 10, 0, 0] });
    const once = await print(content(), { compress: false, header: () => same });
    const anew = await print(content(), { compress: false, header: other });
    expect(Buffer.from(once)).toEqual(Buffer.from(anew));
    expect(count(Buffer.from(once).toString('latin1'), ' TJ')).toBe(4);
  });

  it('names them again on the next page', async () => {
    const page = await drawn([{ text: 'первая' }, { text: 'вторая', pageBreak: 'before' }]);
    expect(count(page, ' rg\n')).toBe(2);
    expect(count(page, ' Tf\n')).toBe(2);
  });

  it('stands where pdfkit puts it where accents stand beside their letters', async () => {
    const page = await drawn([{ text: 'с x\u0301 знаком', font: 'DejaVu Sans' }]);
    expect(count(page, ' Tm\n')).toBeGreaterThan(1);
  });

  it('is one line where borders of cells touch', async () => {
    const rows = rowsOf(5);
    expect(count(await drawn([tableOf(rows)]), ' l S\n')).toBe(rows.length + 1 + columns + 1);
  });

  it('leaves a gap where a cell has no border', async () => {
    const open: TableCell = { text: '', border: [false, true, true, true] };
    const whole = count(await drawn([tableOf([...rowsOf(2), ...rowsOf(1), ...rowsOf(2)])]), ' l S\n');
    const parted = await drawn([tableOf([...rowsOf(2), [open, 'а', 'б', 'в'], ...rowsOf(2)])]);
    expect(count(parted, ' l S\n')).toBe(whole + 1);
  });

  it('is let go when it has been drawn', async () => {
    const kept: number[] = [];
    await print([tableOf(rowsOf(300))], {}, (document) => {
      for (const page of Reflect.get(document, '_pdfMakePages')) kept.push(page.items.length);
    });
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.slice(0, -1)).toEqual(kept.slice(1).map(() => 0));
  });
});

describe('a long table of a model', () => {
  it('has every word and a sound structure, also where cells reach over many rows', async () => {
    const model = listing(240);
    const { file, defects, pageMap } = await renderPdf(numberCaptions(model), houseStyles[model.style]);
    expect(defects).toEqual([]);
    expect(pageMap.count).toBeGreaterThan(5);
    expect(await checkParity(model, file)).toEqual([]);
  });

  it('is the same file at each drawing', async () => {
    const draw = async () => (await renderPdf(listing(60), houseStyles.ctd)).file.bytes;
    expect(await draw()).toEqual(await draw());
  });
});

describe('the file', () => {
  it('holds what is not a stream in object streams, but for what any program looks for', async () => {
    const { bytes } = (await renderPdf(listing(60), houseStyles.ctd)).file;
    const file = Buffer.from(bytes).toString('latin1');
    const plain = [...file.matchAll(/\n\d+ 0 obj\n((?:(?!endobj\n|stream\n)[\s\S])*)endobj\n/g)].map(
      ([, body]) => body,
    );
    expect(plain).toEqual([expect.stringContaining('/Producer'), expect.stringContaining('/Type /Catalog')]);
    expect((await objectStreams(bytes)).map(({ columns }) => columns)).toEqual([undefined, undefined]);
  });

  it('takes little room for the structure of a long table, and every reader finds all of it', async () => {
    const model = listing(600);
    const { bytes } = (await renderPdf(numberCaptions(model), houseStyles.ctd)).file;
    const streams = await objectStreams(bytes);
    // Those of cells have equal rows of fifty.
    const cells = streams.filter(({ columns }) => columns === 50);
    expect(sum(cells.map(({ objects }) => objects))).toBeGreaterThan(2000);
    expect(sum(cells.map(({ length }) => length))).toBeLessThan(5 * 2000);
    // The parent tree of all pages.
    expect(streams.filter(({ columns }) => columns === 12)).toMatchObject([{ objects: 1 }]);
    expect(streams.filter(({ columns }) => columns === undefined).length).toBeLessThan(5);

    expect(compareReading(model, await readStructure(bytes))).toEqual([]);
    expect(await readPdfFile(bytes)).toMatchObject({
      actions: [],
      looseFonts: [],
      lostTargets: [],
      bookmarks: { count: 1 },
    });
  });
});

describe('the heap', () => {
  it('has the limit that is set for it in this version of Node', () => {
    expect(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })).toContain('--heap-growing-percent');
  });
});

function rowsOf(length: number): TableCell[][] {
  return Array.from({ length }, (_, row) => [`01-${row}`, 'исход', `степень ${row % 4}`, 'разрешилось полностью']);
}

function* stretchesOf(rows: readonly TableCell[][], length: number): Generator<TableCell[][], undefined> {
  for (let row = 0; row < rows.length; row += length) yield rows.slice(row, row + length);
}

function tableOf(body: TableCell[][], dontBreakRows = true): Extract<Content, { table: unknown }> {
  return { table: { headerRows: 1, dontBreakRows, widths: Array.from({ length: columns }, () => 80), body } };
}

async function print(
  content: Content[],
  definition: Partial<TDocumentDefinitions> = {},
  finish?: (document: object) => void,
): Promise<Uint8Array> {
  const engine = await startPdfEngine();
  const info = { creationDate: new Date('2026-11-22T00:00:00Z') };
  return engine.print({ defaultStyle: { font: 'Tinos' }, pageSize: 'A4', info, ...definition, content }, finish);
}

interface ObjectStream {
  readonly objects: number;
  /** Of the rows in which they are predicted. */
  readonly columns: number | undefined;
  /** Compressed. */
  readonly length: number;
}

async function objectStreams(bytes: Uint8Array): Promise<readonly ObjectStream[]> {
  const { context } = await loadObjects(bytes);
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Type')) !== PDFName.of('ObjStm')) return [];
    const parameters = object.dict.lookupMaybe(PDFName.of('DecodeParms'), PDFDict);
    const columns = parameters?.lookup(PDFName.of('Columns'), PDFNumber).asNumber();
    const objects = object.dict.lookup(PDFName.of('N'), PDFNumber).asNumber();
    return [{ objects, columns, length: object.contents.length }];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The operators of a document's pages. */
async function drawn(content: Content[]): Promise<string> {
  return Buffer.from(await print(content, { compress: false })).toString('latin1');
}

/** What is drawn, page by page, whatever the order on the page. Colours and fonts are set where they change. */
function operators(file: string): string[] {
  return file.split('endstream').flatMap((page, index) =>
    page
      .split('\n')
      .filter((operator) => /(ET|l S|re f)$/.test(operator))
      .map((operator) => `${operator} on ${index}`)
      .sort(),
  );
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Rows of four cells; in every 30 rows two cells reach over three of them. */
function listing(length: number): DocumentModel {
  const cell = (id: string, text: string, rows = 1, header = false) => ({
    columns: 1,
    rows,
    align: 'left' as const,
    header,
    blocks: [{ kind: 'paragraph' as const, id, children: [{ kind: 'text' as const, text }] }],
  });
  const body = Array.from({ length }, (_, row) => {
    const [isFirst, isCovered] = [row % 30 === 18, row % 30 === 19 || row % 30 === 20];
    const tail = [cell(`c-${row}`, 'лихорадка'), cell(`d-${row}`, `степень ${row % 5}`)];
    if (isCovered) return { cells: tail };
    const rows = isFirst ? 3 : 1;
    return { cells: [cell(`a-${row}`, `01-${row}`, rows), cell(`b-${row}`, 'исход', rows), ...tail] };
  });
  const head = ['Участник', 'Исход', 'Явление', 'Тяжесть'].map((text, index) => cell(`h-${index}`, text, 1, true));
  const table: Table = {
    kind: 'table',
    id: 'listing',
    role: 'data',
    head: 1,
    landscape: false,
    widths: [1, 1, 1, 1],
    caption: [{ kind: 'text', text: 'Перечень явлений' }],
    rows: [{ cells: head }, ...body],
    notes: [[{ kind: 'text', text: 'Примечание под перечнем.' }]],
  };
  const heading = { kind: 'heading' as const, id: 'top', level: 1 as const, children: [] };
  return {
    ...stressModel('ru'),
    blocks: [{ ...heading, children: [{ kind: 'text', text: 'Перечень' }] }, table],
  };
}
