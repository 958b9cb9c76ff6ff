import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, DocumentModel, Table } from '../../src/assemble/document-model.js';
import { cell, paragraph, text } from '../../src/conformance/stress/model-parts.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { checkParity } from '../../src/render/parity/check-parity.js';
import { renderDocument } from '../../src/render/render-documents.js';
import { docxBody, docxParts, pagesOf } from './docx-parts.js';

const heading = (id: string, level: 1 | 2, title: string, number?: string): Block => ({
  kind: 'heading',
  id,
  level,
  children: [text(title)],
  ...(number && { number }),
});
const table = (id: string, caption?: string): Table => ({
  kind: 'table',
  id,
  role: 'data',
  head: 1,
  widths: [1],
  landscape: false,
  notes: [],
  rows: [{ cells: [cell('Графа', { header: true })] }, { cells: [cell('значение')] }],
  ...(caption && { caption: [text(caption)] }),
});
const reference = (section: string) => ({ kind: 'reference' as const, section, text: section });

describe('the contents of a long document', () => {
  const model = stressModel('ru');
  let parts: Readonly<Record<string, string>>;
  let contents: string;
  beforeAll(async () => {
    parts = await docxParts(model, pagesOf(model));
    contents = /<w:sdt>.*<\/w:sdt>/s.exec(parts['word/document.xml'] ?? '')?.[0] ?? '';
  });

  it('are a field of Word that is filled already', () => {
    expect(contents).toContain('<w:docPartGallery w:val="Table of Contents"/>');
    expect(contents).toContain('> TOC \\o &quot;1-4&quot; \\h \\z <');
    const pages = [...contents.matchAll(/PAGEREF (\S+) \\h <.*?<w:t xml:space="preserve">(\d*)</gs)].map(
      ([, , p]) => p,
    );
    const { pageOf } = pagesOf(model);
    const expected = model.blocks.flatMap((b) =>
      b.kind === 'heading' && b.level <= 4 ? [String(pageOf.get(b.id))] : [],
    );
    expect(pages).toEqual(expected);
  });

  it('leave nothing to be updated when the file is opened', () => {
    expect(Object.values(parts).join('')).not.toMatch(/w:dirty|updateFields/);
  });

  it('lead to the headings', () => {
    const body = (parts['word/document.xml'] ?? '').replace(contents, '');
    const anchors = [...contents.matchAll(/w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(anchors.length).toBeGreaterThan(5);
    for (const anchor of anchors) expect(body).toContain(`w:name="${anchor}"/>`);
  });

  it('stand on upright pages of their own, also before a document that lies', async () => {
    const lying = { ...model, blocks: [heading('h-1', 1, 'Раздел'), { ...table('a'), landscape: true }] };
    const body = (await docxParts(lying, pagesOf(lying)))['word/document.xml'] ?? '';
    const [ofContents, rest] = body.split('</w:sectPr>');
    expect(ofContents).toMatch(/^.*<\/w:sdt><w:p>(?:(?!<\/w:p>).)*<w:sectPr>.*w:orient="portrait"/s);
    expect(rest).toMatch(/Heading1.*w:orient="landscape"/s);
  });

  it('are missing where the PDF has none', async () => {
    expect((await docxParts(model))['word/document.xml']).not.toContain('TOC');
  });

  it('are refused where a heading has no page', async () => {
    const { pageOf, ...rest } = pagesOf(model);
    const without = new Map([...pageOf].filter(([id]) => id !== 'h-3'));
    await expect(docxParts(model, { ...rest, pageOf: without })).rejects.toThrow('heading h-3 has no page');
  });

  it('show the pages of the PDF that is built with them, in a built document of five pages and more', async () => {
    const { value } = await renderDocument(model);
    const docx = value.find(({ format }) => format === 'docx');
    if (docx === undefined) throw new Error('no DOCX');
    expect(await checkParity(model, docx)).toEqual([]);
    const title = {
      ...model,
      blocks: model.blocks.map((b) => (b.id === 'h-3' ? { ...b, children: [text('Иное')] } : b)),
    };
    expect((await checkParity(title as DocumentModel, docx)).join()).toContain('contents: `1.8.3.1');
  });
});

describe('a heading', () => {
  it('bears its official number as text, which no list of Word can count anew', async () => {
    const parts = await docxParts({ ...stressModel('ru'), blocks: [heading('h', 1, 'Производители', '3.2.S.2.1')] });
    expect(parts['word/document.xml']).toMatch(
      /<w:rStyle w:val="HeadingNumber"\/><\/w:rPr><w:t xml:space="preserve">3\.2\.S\.2\.1</,
    );
    const styles = [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="Heading\d".*?<\/w:style>/gs)].join();
    expect(styles).not.toContain('w:numPr');
    expect(parts['word/document.xml']).not.toContain('w:numPr');
  });

  it('keeps its bookmark when others are added, and shares it with none', async () => {
    const id = `h-${'длинный-'.repeat(9)}`;
    const one = names(await docxBody([heading(id, 1, 'Один', '1')]));
    const more = names(await docxBody([heading('g', 1, 'Ноль', '0'), heading(id, 1, 'Другой', '1')]));
    expect(more).toEqual(expect.arrayContaining(one));
    expect(new Set(more).size).toBe(4);
    for (const name of more) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,39}$/);
  });
});

describe('a reference', () => {
  it('to a heading of the document is a field that shows its number', async () => {
    const body = await docxBody([heading('h', 1, 'Обзор', '2.5'), paragraph('см. ', reference('2.5'))]);
    const [, target] = / REF (\S+) \\h </.exec(body) ?? [];
    expect(body).toMatch(
      new RegExp(
        `w:name="${target}"/><w:r><w:rPr>.*?</w:rPr><w:t xml:space="preserve">2\\.5</w:t></w:r><w:bookmarkEnd`,
      ),
    );
    expect(body).toMatch(/REF \S+ \\h <.*?separate"\/><\/w:r><w:r><w:t xml:space="preserve">2\.5</s);
  });

  it('to another section of the dossier is text', async () => {
    const body = await docxBody([heading('h', 1, 'Обзор', '2.5'), paragraph('см. ', reference('5.2'))]);
    expect(body).not.toContain('fldChar');
    expect(body).toContain('5.2');
  });
});

describe('captions', () => {
  const blocks = [heading('h', 1, 'Обзор'), table('a', 'первая'), table('b'), table('c', 'вторая')];

  it('are counted by fields of Word that show their number already', async () => {
    const body = await docxBody(blocks);
    const counted = [...body.matchAll(/> SEQ (\S+) \\\* ARABIC <.*?<w:t xml:space="preserve">(\d+)</gs)];
    expect(counted.map(([, name, number]) => [name, number])).toEqual([
      ['Таблица', '1'],
      ['Таблица', '2'],
    ]);
  });

  it('have the same numbers in every format', async () => {
    const model = { ...stressModel('ru'), blocks };
    const { value, diagnostics } = await renderDocument(model);
    expect(diagnostics).toEqual([]);
    for (const file of value) expect(await checkParity(model, file)).toEqual([]);
    expect(new TextDecoder().decode(value.find(({ format }) => format === 'md')?.bytes)).toContain(
      'Таблица\u00A02 — вторая',
    );
  });
});

function names(body: string): (string | undefined)[] {
  return [...body.matchAll(/<w:bookmarkStart w:id="\d+" w:name="([^"]+)"/g)].map(([, name]) => name);
}
