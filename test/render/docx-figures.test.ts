import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/assemble/document-model.js';
import { lintDocx } from '../../src/conformance/docx-lint/lint-docx.js';
import { text } from '../../src/conformance/stress/model-parts.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { ctd } from '../../src/render/styles/ctd.js';
import { docxBody, docxParts, withoutContents } from './docx-parts.js';

const figure = (id: string, change: Partial<Figure> = {}): Figure => ({
  kind: 'figure',
  id,
  width: 50.8,
  alt: 'Две площадки: "A" & <B>',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" font-family="Tinos, serif"><rect x="20" y="20" width="60" height="60" fill="#000000"/><text x="100" y="50" font-family="Tinos" font-size="20">Площадка</text></svg>',
  ...change,
});
const heading = { kind: 'heading' as const, id: 'h', level: 1 as const, children: [text('Раздел')] };

describe('a figure', () => {
  it('is a vector with a picture of it for older programs, in its printed size', async () => {
    const body = await docxBody([heading, figure('f')]);
    // 50.8 mm are 2 inches of 914,400 units.
    expect(body).toContain('<wp:extent cx="1828800" cy="914400"/>');
    expect(body).toMatch(/<a:blip r:embed="rId\d+"[^>]*><a:extLst>.*<asvg:svgBlip [^>]*r:embed="rId\d+"\/>/);
  });

  it('has the words of its picture in our font, drawn and not left out', async () => {
    const drawn = await png(figure('f'));
    const empty = await png(figure('f', { svg: figure('f').svg.replace('Площадка', '') }));
    expect([...drawn.subarray(1, 4)]).toEqual([...strToU8('PNG')]);
    expect(drawn.length).toBeGreaterThan(empty.length + 300);
  });

  it('names in its vector the font of the document only', async () => {
    const svg = (await docxParts({ ...stressModel('ru'), blocks: [heading, figure('f')] }))['word/media/image1.svg'];
    expect(svg?.match(/font-family="[^"]*"/g)).toEqual(['font-family="Times New Roman"']);
  });

  it('has its alternative text and an id of its own', async () => {
    const body = await docxBody([heading, figure('f'), figure('g')]);
    expect(
      [...body.matchAll(/<wp:docPr id="(\d+)" name="([^"]*)" descr="([^"]*)"/g)].map(([, ...found]) => found),
    ).toEqual([
      ['1', 'f', 'Две площадки: &quot;A&quot; &amp; &lt;B&gt;'],
      ['2', 'g', 'Две площадки: &quot;A&quot; &amp; &lt;B&gt;'],
    ]);
  });

  it('stays with its caption, which is below it', async () => {
    const body = await docxBody([heading, figure('f', { caption: [text('схема')] })]);
    expect(body).toMatch(/<w:keepNext\/><\/w:pPr><w:r><w:drawing>/);
    expect(body).toMatch(/<\/w:drawing>.*<w:pStyle w:val="Caption"\/><w:keepNext w:val="0"\/>.*SEQ Рисунок/s);
  });

  it('passes the lint', async () => {
    const model = { ...stressModel('ru'), blocks: [heading, figure('f', { caption: [text('схема')] }), figure('g')] };
    expect(lintDocx((await renderDocx(model, ctd, withoutContents)).bytes, model)).toEqual([]);
  });
});

async function png(drawn: Figure): Promise<Uint8Array> {
  const model = { ...stressModel('ru'), blocks: [heading, drawn] };
  const parts = unzipSync((await renderDocx(model, ctd, withoutContents)).bytes);
  return parts['word/media/image1.png'] ?? new Uint8Array();
}
