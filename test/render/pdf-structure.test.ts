import { PDFBool, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Content } from 'pdfmake/interfaces.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, DocumentModel } from '../../src/assemble/document-model.js';
import { compareReading, findLonelyHeadings } from '../../src/conformance/judges/reading-order.js';
import { findOutsiders } from '../../src/conformance/judges/self-contained.js';
import { type ReadElement, readStructure, textOf } from '../../src/conformance/pdf/read-structure.js';
import { cell, paragraph, text } from '../../src/conformance/stress/model-parts.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { loadObjects } from '../../src/pdf-reading/load-objects.js';
import { numberCaptions } from '../../src/render/number-captions.js';
import { headingText } from '../../src/render/parity/model-texts.js';
import { normalise } from '../../src/render/parity/normalise.js';
import { startPdfEngine } from '../../src/render/pdf/pdf-engine.js';
import { type RenderedPdf, renderPdf } from '../../src/render/pdf/render-pdf.js';
import { houseStyles } from '../../src/render/styles/index.js';

const models: Readonly<Record<string, DocumentModel>> = {
  'a Russian document': stressModel('ru'),
  'an English document': stressModel('en'),
  'a Russian letter': { ...stressModel('ru'), style: 'letter' },
};

const rendered = new Map<string, RenderedPdf>();

beforeAll(async () => {
  for (const [name, model] of Object.entries(models)) rendered.set(name, await render(model));
});

describe.each(Object.entries(models))('%s', (name, model) => {
  it('is read aloud word by word in the order of the model', async () => {
    expect(compareReading(model, await readStructure(bytesOf(name)))).toEqual([]);
  });

  it('has no heading alone at the foot of a page', async () => {
    expect(findLonelyHeadings(await readStructure(bytesOf(name)))).toEqual([]);
  });

  it('holds nothing that runs, is filled in, taken out or leads outside', async () => {
    expect(await findOutsiders(bytesOf(name))).toEqual([]);
  });

  it('has no defects of structure', () => {
    expect(rendered.get(name)?.defects).toEqual([]);
  });

  it('names standards, title and language in metadata that is XML', async () => {
    const document = await getDocument({ data: bytesOf(name), verbosity: 0 }).promise;
    const { metadata } = await document.getMetadata();
    expect(metadata.get('pdfaid:part')).toBe('2');
    expect(metadata.get('pdfaid:conformance')).toBe('A');
    expect(metadata.get('pdfuaid:part')).toBe('1');
    expect(metadata.get('dc:title')).toBe(model.title);
    expect(metadata.get('dc:language')).toEqual(model.language);
    expect(metadata.get('xmp:modifydate')).toBe(`${model.date}T00:00:00Z`);
  });

  it('states its language, shows its title and is marked as tagged', async () => {
    const { catalog } = await loadObjects(bytesOf(name));
    expect(catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe(model.language);
    expect(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle'))).toBe(
      PDFBool.True,
    );
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))).toBe(PDFBool.True);
  });

  it('embeds every font with the characters of its glyphs', async () => {
    const { context } = await loadObjects(bytesOf(name));
    const dictionaries = context
      .enumerateIndirectObjects()
      .flatMap(([, found]) => (found instanceof PDFDict ? [found] : []));
    const having = (key: string, value: string) =>
      dictionaries.filter((found) => found.get(PDFName.of(key)) === PDFName.of(value));
    const composite = having('Subtype', 'Type0');
    expect(composite.length).toBeGreaterThan(2);
    expect(composite.every((font) => font.has(PDFName.of('ToUnicode')))).toBe(true);
    expect(having('Type', 'FontDescriptor').every((font) => font.has(PDFName.of('FontFile2')))).toBe(true);
    expect(having('Subtype', 'Type1')).toEqual([]);
  });

  it('has bookmarks that are its headings down to level 4, and shows them', async () => {
    const document = await getDocument({ data: bytesOf(name), verbosity: 0 }).promise;
    const found = flatten(await document.getOutline());
    const headings = model.blocks.flatMap((block) => (block.kind === 'heading' && block.level <= 4 ? [block] : []));
    expect(found.map(({ title }) => normalise(title))).toEqual(headings.map(headingText));
    expect(found.map(({ level }) => level)).toEqual(depths(headings.map(({ level }) => level)));
    expect(found.map(({ dest }) => dest)).toEqual(
      await Promise.all(headings.map(({ id }) => document.getDestination(id))),
    );
    expect(await document.getPageMode()).toBe('UseOutlines');
  });
});

describe('the elements of a document', () => {
  let root: ReadElement;
  let document: PDFDocument;

  beforeAll(async () => {
    root = await readStructure(bytesOf('a Russian document'));
    document = await loadObjects(bytesOf('a Russian document'));
  });

  it('begin with contents, then sections in one another', () => {
    expect(root.role).toBe('Document');
    expect(rolesOf(root).slice(0, 4)).toEqual(['P', 'TOC', 'Div', 'Sect']);
    expect(outline(root)).toEqual([
      'H1',
      '  H2',
      '    H3',
      '      H4',
      '        H5',
      '          H6',
      '  H2',
      '  H2',
      '  H2',
      '  H2',
    ]);
  });

  it('list a heading with its page in each line of the contents', () => {
    const lines = find(root, 'TOCI').map(said);
    expect(lines[0]).toMatch(/^1\.8\.3 Перечень клинических исследований 2$/);
    expect(lines).toHaveLength(8);
    expect(find(root, 'TOCI').every((line) => rolesOf(line).join() === 'Reference')).toBe(true);
  });

  it('keep lists in lists', () => {
    const [note, outer, inCell] = find(root, 'L');
    expect(note && said(note)).toBe('проверить заголовок проверить номер');
    expect(outer && said(outer)).toContain(
      '2. второй пункт с вложенным перечнем: вложенный [НЕТ ДАННЫХ] второй вложенный 1. третий',
    );
    expect(find(root, 'LI').every((item) => rolesOf(item).join() === 'Lbl,LBody')).toBe(true);
    expect(inCell).toBeDefined();
    expect(attributesOf('Lbl', 'ActualText')).toContain('•');
    expect(attributesOf('L', 'A').map(String)).toEqual(
      expect.arrayContaining([expect.stringContaining('/Decimal'), expect.stringContaining('/Disc')]),
    );
  });

  it('say what header cells head and how far cells reach, whether rows break over pages or not', () => {
    const [form, wide, , tall, joined] = find(root, 'Table');
    expect(form && find(form, 'TH').map(said)[0]).toBe('Торговое наименование');
    expect(wide && rolesOf(wide)).toEqual(['Caption', 'THead', 'TBody']);
    expect(wide && find(wide, 'TR')).toHaveLength(62);
    expect(tall && find(tall, 'TR')).toHaveLength(4);
    // One cell of thirty rows, though it is drawn in thirty parts.
    expect(
      joined &&
        find(joined, 'TR')
          .slice(1)
          .map((row) => rolesOf(row).length),
    ).toEqual([3, ...Array(29).fill(2)]);
    expect(attributesOf('TH', 'A').map(String).join()).toMatch(/\/Scope \/Row\s+\/RowSpan 30/);
    expect(attributesOf('TH', 'A').map(String).join()).toMatch(/\/Scope \/Column\s+\/ColSpan 5/);
  });

  it('hold notes with names of their own', () => {
    const ids = attributesOf('Note', 'ID').map((id) => (id instanceof PDFString ? id.decodeText() : ''));
    expect(ids).toEqual(['note-1', 'wide-note-1', 'wide-note-2', 'tall-note-1']);
  });

  it('describe drawings and say where they are', () => {
    expect(attributesOf('Figure', 'Alt')).toEqual([
      'Схема: афферез, затем производство, затем инфузия не менее 1,0 × 10⁶ клеток',
      'Кривая без подписи',
      'Пять шагов друг под другом',
    ]);
    const boxes = attributesOf('Figure', 'A').map(String);
    expect(boxes).toEqual(boxes.map(() => expect.stringContaining('/BBox')));
    expect(find(root, 'Figure').map(said)[0]).toContain('Производство');
    expect(find(root, 'Caption').map(said)).toContain('Рисунок 1 — Схема применения препарата (CD19⁺)');
  });

  it('give foreign words their language', () => {
    expect(find(root, 'Span').map(said)).toEqual(['in vitro', 'cytokine release syndrome']);
    expect(attributesOf('Span', 'Lang')).toEqual(['la', 'en']);
  });

  it('link to sections of the document, with words for what the link does and a way back', () => {
    const links = find(root, 'Link').map(said);
    expect(links.at(-1)).toBe('1.8.3.2');
    // Section 2.6.7 is another document's.
    expect(links).toHaveLength(9);
    for (const page of document.getPages()) {
      for (const entry of page.node.Annots()?.asArray() ?? []) {
        const annotation = document.context.lookup(entry, PDFDict);
        expect(annotation.lookup(PDFName.of('Contents'), PDFString, PDFHexString).decodeText()).not.toBe('');
        expect(annotation.lookup(PDFName.of('StructParent'))).toBeInstanceOf(PDFNumber);
      }
    }
  });

  it('leave running lines, rules and repeated header rows to the page', () => {
    const all = said(root);
    expect(all).not.toContain('ЧЕРНОВИК');
    expect(all).not.toContain('стр.');
    expect(all.split('Примечание').length - 1).toBe(2);
  });

  function attributesOf(role: string, key: string) {
    return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
      if (!(object instanceof PDFDict) || object.get(PDFName.of('S')) !== PDFName.of(role)) return [];
      const value = object.lookup(PDFName.of(key));
      if (value === undefined) return [];
      return [
        value instanceof PDFHexString || (value instanceof PDFString && key !== 'ID') ? value.decodeText() : value,
      ];
    });
  }
});

describe('contents and page map', () => {
  const long = (pages: number): DocumentModel => ({
    ...stressModel('ru'),
    blocks: Array.from({ length: pages }, (_, index) => [
      { kind: 'heading', id: `h-${index}`, level: 1, number: `${index + 1}`, children: [text('Глава')] } as const,
      ...Array.from({ length: 12 }, () => paragraph('слово '.repeat(90))),
    ]).flat(),
  });

  it('are there from five pages on', async () => {
    const { pageMap } = await render(long(5));
    expect(pageMap.hasContents).toBe(true);
    expect(pageMap.pageOf.get('h-0')).toBe(2);
  });

  it('are not there below', async () => {
    const { pageMap, file } = await render(long(1));
    expect(pageMap).toMatchObject({ hasContents: false, count: file.pages });
    expect(file.pages).toBeLessThan(5);
    expect(pageMap.pageOf.get('h-0')).toBe(1);
  });

  it('are not there in letters', () => {
    expect(rendered.get('a Russian letter')?.pageMap.hasContents).toBe(false);
  });

  it('agree on the pages', async () => {
    const { file, pageMap } = await render(long(9));
    const lines = find(await readStructure(file.bytes), 'TOCI').map(said);
    expect(lines).toEqual(
      Array.from({ length: 9 }, (_, index) => `${index + 1} Глава ${pageMap.pageOf.get(`h-${index}`)}`),
    );
  });

  it.each([
    { pages: 'many pages of few letters', blocks: Array.from({ length: 300 }, () => paragraph('а')), has: true },
    { pages: 'few pages of many letters', blocks: [paragraph('слово '.repeat(1600))], has: false },
  ])('count pages as they are: $pages', async ({ blocks, has }) => {
    const heading: Block = { kind: 'heading', id: 'top', level: 1, children: [text('Глава')] };
    const { pageMap, file } = await render({ ...stressModel('ru'), blocks: [heading, ...blocks] });
    expect(pageMap.hasContents).toBe(has);
    expect((file.pages ?? 0) - (has ? 1 : 0) >= houseStyles.ctd.contents.fromPages).toBe(has);
  });
});

describe('a document without headings', () => {
  it('opens without the bookmarks panel', async () => {
    const { file } = await render({ ...stressModel('ru'), blocks: [paragraph('текст')] });
    const document = await getDocument({ data: file.bytes, verbosity: 0 }).promise;
    expect(await document.getPageMode()).toBe('UseNone');
    expect(await document.getOutline()).toBeNull();
  });
});

describe('content without a place in the structure', () => {
  const tagged = async (content: Content) =>
    (await startPdfEngine()).print({ content, tagged: true, version: '1.7', defaultStyle: { font: 'Tinos' } });

  it('is refused when it is text', async () => {
    await expect(tagged([{ text: 'ничей' }])).rejects.toThrow('`ничей` has no place in the structure tree');
  });

  it('is refused when it is a drawing', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0H9"/></svg>';
    await expect(tagged([{ svg }])).rejects.toThrow('a drawing has no place in the structure tree');
  });
});

describe('the comparison of what is read with the model', () => {
  it('hears paragraphs that change places', async () => {
    const [first, second] = [paragraph('первый'), paragraph('второй')];
    const model = { ...stressModel('ru'), blocks: [first, second] };
    const { file } = await render(model);
    const root = await readStructure(file.bytes);
    expect(compareReading(model, root)).toEqual([]);
    expect(compareReading({ ...model, blocks: [second, first] }, root)).toHaveLength(1);
  });
});

describe('the search for headings alone at the foot of a page', () => {
  const element = (
    role: string,
    pages: readonly number[],
    children: readonly (ReadElement | string)[] = ['слово'],
  ) => ({
    role,
    pages,
    children,
  });
  const root = (page: number) =>
    element(
      'Document',
      [1],
      [element('Sect', [1], [element('H1', [1]), element('Sect', [1], [element('H2', [1]), element('P', [page])])])],
    );

  it('finds one', () => {
    expect(findLonelyHeadings(root(2))).toEqual(['the heading `слово` stands alone at the foot of page 1']);
  });

  it('finds none where its text begins on its page', () => {
    expect(findLonelyHeadings(root(1))).toEqual([]);
  });
});

describe('a cell with several blocks', () => {
  it('holds them as elements, a cell with one paragraph its text', async () => {
    const one = cell('один');
    const two = { ...cell(''), blocks: [paragraph('раз'), paragraph('два')] };
    const head = { cells: [cell('а', { header: true }), cell('б', { header: true })] };
    const { file } = await render({
      ...stressModel('ru'),
      blocks: [
        {
          kind: 'table',
          id: 't',
          role: 'data',
          head: 1,
          widths: [1, 1],
          notes: [],
          landscape: false,
          rows: [head, { cells: [one, two] }],
        },
      ],
    });
    const [first, second] = find(await readStructure(file.bytes), 'TD');
    expect(first && rolesOf(first)).toEqual([]);
    expect(first && said(first)).toBe('один');
    expect(second && rolesOf(second)).toEqual(['P', 'P']);
  });
});

/** Text as it is heard: where lines end does not matter. */
function said(element: ReadElement): string {
  return normalise(textOf(element));
}

function render(model: DocumentModel): Promise<RenderedPdf> {
  return renderPdf(numberCaptions(model), houseStyles[model.style]);
}

function bytesOf(name: string): Uint8Array {
  const found = rendered.get(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.file.bytes.slice();
}

function find(element: ReadElement, role: string): readonly ReadElement[] {
  return elements(element).flatMap((child) => [...(child.role === role ? [child] : []), ...find(child, role)]);
}

function elements({ children }: ReadElement): readonly ReadElement[] {
  return children.filter((child) => typeof child !== 'string');
}

function rolesOf(element: ReadElement): readonly string[] {
  return elements(element).map(({ role }) => role);
}

/** Headings, indented by the sections around them. */
function outline(element: ReadElement, depth = -1): readonly string[] {
  return elements(element).flatMap((child) => {
    if (/^H\d$/.test(child.role)) return [`${'  '.repeat(depth)}${child.role}`];
    return outline(child, child.role === 'Sect' ? depth + 1 : depth);
  });
}

interface Bookmark {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly Bookmark[];
}

interface FoundBookmark extends Pick<Bookmark, 'title' | 'dest'> {
  readonly level: number;
}

function flatten(items: readonly Bookmark[], level = 1): readonly FoundBookmark[] {
  return items.flatMap((item) => [{ level, title: item.title, dest: item.dest }, ...flatten(item.items, level + 1)]);
}

/** How deep each heading stands in the tree of headings. */
function depths(levels: readonly number[]): readonly number[] {
  const open: number[] = [];
  return levels.map((level) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return open.length;
  });
}
