import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../src/assemble/document-model.js';
import { paragraph, text, value } from '../../src/conformance/stress/model-parts.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import type { Location } from '../../src/diagnostics/diagnostic.js';
import { docxTexts } from '../../src/render/parity/docx-texts.js';
import { readPdf } from '../../src/render/parity/pdf-words.js';
import { renderDocument, renderDocuments } from '../../src/render/render-documents.js';
import type { RenderedFile } from '../../src/render/rendered-file.js';

const model = stressModel('ru');

describe('a character that no font has', () => {
  const strange = { ...model, blocks: [paragraph('обычный текст ', value('знак 𐎠 и ещё 𐎠'), text(' 𒀀'))] };
  const at: Location = {
    file: 'content/stress/trial.yaml',
    pointer: '/title',
    range: { start: { line: 3, column: 8 }, end: { line: 3, column: 20 } },
  };

  it('is an error at the value that holds it, once for each character and place', async () => {
    const { value: files, diagnostics } = await renderDocument(strange, () => at);
    expect(files).toEqual([]);
    expect(diagnostics.map(({ code, severity, product }) => [code, severity, product])).toEqual([
      ['render/missing-character', 'error', 'stress'],
      ['render/missing-character', 'error', 'stress'],
    ]);
    expect(diagnostics[0]?.at).toEqual(at);
    expect(diagnostics[0]?.message.ru).toContain('U+103A0');
    expect(diagnostics[1]?.at).toBeUndefined();
  });

  it('is found in headers, page marks and tables too', async () => {
    const places: readonly DocumentModel[] = [
      { ...model, pageMarks: ['𐎠'] },
      { ...model, header: { ...model.header, section: [text('𐎠')] } },
      { ...model, blocks: [{ kind: 'signature', id: 's', position: [text('𐎠')], name: [] }] },
      { ...model, blocks: [{ kind: 'heading', id: 'h', level: 1, number: '𐎠', children: [] }] },
    ];
    const { value: files, diagnostics } = await renderDocuments(places);
    expect(files).toEqual([]);
    expect(diagnostics).toHaveLength(4);
  });

  it('does not stop the other documents', async () => {
    const { value: files } = await renderDocuments([strange, stressModel('en')]);
    expect(files.map(({ documentId, format }) => [documentId, format])).toEqual([
      ['stress-en', 'pdf'],
      ['stress-en', 'docx'],
      ['stress-en', 'md'],
    ]);
  });
});

describe('every page', () => {
  it('of the PDF has the mark, product, version, section and its number', async () => {
    const pdf = await rendered(model, 'pdf');
    const pages = await readPdf(pdf.bytes);
    expect(pages.length).toBe(pdf.pages);
    expect(pages.some(({ width, height }) => width > height)).toBe(true);
    for (const [index, page] of pages.entries()) {
      const words = page.words.map((word) => word.text).join(' ');
      for (const expected of [
        'ЧЕРНОВИК — НЕ ДЛЯ ПОДАЧИ',
        'Утжефра',
        'версия 0.1',
        '1.8.3 Перечень',
        `стр. ${index + 1} из ${pages.length}`,
      ]) {
        expect(words).toContain(expected);
      }
    }
  });

  it('of the PDF keeps its text inside the margins', async () => {
    const pages = await readPdf((await rendered(model, 'pdf')).bytes);
    const [left, right, top, bottom] = [70.8, 56.6, 42, 42];
    const outside = pages.flatMap(({ width, height, words }) =>
      words.filter(({ x, y, right: end }) => x < left || end > width - right + 1 || y < top || y > height - bottom),
    );
    expect(outside).toEqual([]);
  });

  it('of the DOCX, upright or turned, has the same header and a footer with page fields', async () => {
    const { bytes } = await rendered(model, 'docx');
    for (const orientation of ['1', '2']) {
      expect(docxTexts(bytes, `word/header${orientation}.xml`)[0]).toBe('ЧЕРНОВИК — НЕ ДЛЯ ПОДАЧИ');
      expect(docxTexts(bytes, `word/header${orientation}.xml`)).toContain('Утжефра (utzhefra) версия 0.1');
      const footer = unzipSync(bytes)[`word/footer${orientation}.xml`] ?? new Uint8Array();
      expect(strFromU8(footer)).toMatch(/стр\. .*PAGE.* из .*NUMPAGES/);
    }
  });

  it('has no counterpart in the twin, which opens with all of it', async () => {
    const twin = new TextDecoder().decode((await rendered(model, 'md')).bytes);
    expect(twin).toMatch(/^> ЧЕРНОВИК — НЕ ДЛЯ ПОДАЧИ\\\n> Утжефра \(utzhefra\) · версия 0\.1 · 1\.8\.3 Перечень .*\n/);
  });
});

describe('searching the PDF', () => {
  it('finds powers, charges and rare signs as they are written', async () => {
    const pages = await readPdf((await rendered(model, 'pdf')).bytes);
    const words = pages.flatMap((page) => page.words.map((word) => word.text)).join(' ');
    for (const sign of [
      '≥ 1,0 × 10⁶',
      '10⁻³',
      '№ 5',
      '1 500 ₽',
      'интерферон-β',
      'CD19⁺',
      'H₂O',
      '«ёлочки»',
      '☐',
      '☑',
      '∈',
      'ABC-001',
    ]) {
      expect(words).toContain(sign);
    }
  });

  it('finds letters that were typed as a letter and a sign above it', async () => {
    const { bytes } = await rendered({ ...model, blocks: [paragraph('май ёлка'.normalize('NFD'))] }, 'pdf');
    // Not with `readPdf`, which composes letters itself.
    const page = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getPage(1);
    const { items } = await page.getTextContent({ disableNormalization: true });
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('май ёлка'.normalize('NFC'));
  });

  it('finds hyphens after a soft hyphen, which is dropped', async () => {
    const { bytes } = await rendered({ ...model, blocks: [paragraph('пе\u00ADре\u00ADнос ABC-001')] }, 'pdf');
    const [page] = await readPdf(bytes);
    const words = page?.words.map((word) => word.text);
    expect(words).toContain('перенос');
    expect(words).toContain('ABC-001');
  });
});

async function rendered(document: DocumentModel, format: RenderedFile['format']): Promise<RenderedFile> {
  const { value: files, diagnostics } = await renderDocument(document);
  expect(diagnostics).toEqual([]);
  const file = files.find((candidate) => candidate.format === format);
  if (file === undefined) throw new Error(`no ${format}`);
  return file;
}
