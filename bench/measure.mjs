/**
 * Draws one document in one way, as its argument asks, and prints what the drawing itself cost as JSON: seconds, bytes,
 * pages. `{ way, kind, size, count?, target? }`: `count` documents one after the other, the last written to `target`.
 */
import { writeFileSync } from 'node:fs';
import { optimiseLate } from '../dist/optimise-late.js';
import { createDocument } from './documents.mjs';

optimiseLate();
const { way, kind, size, count = 1, target } = JSON.parse(process.argv[2]);
const model = createDocument(kind, size);
const { houseStyles } = await import('../dist/render/styles/index.js');
const style = houseStyles[model.style];
const draw = await { pdf, untagged, docx, document }[way]();

const cpuBefore = process.cpuUsage();
const started = performance.now();
let file;
for (let drawn = 0; drawn < count; drawn += 1) file = await draw();
const wall = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
if (target !== undefined) writeFileSync(target, file.bytes);
const result = {
  wall,
  cpu: (user + system) / 1e6,
  peak: process.resourceUsage().maxRSS * 1024,
  bytes: file.bytes.length,
  pages: file.pages,
};
process.stdout.write(JSON.stringify(result));

async function pdf() {
  const { renderPdf } = await import('../dist/render/pdf/render-pdf.js');
  return async () => {
    const { file, defects } = await renderPdf(model, style);
    if (defects.length > 0) throw new Error(defects.join('\n'));
    return file;
  };
}

/** The product has no way of drawing without tags: here the tree is not built, and not written. */
async function untagged() {
  const { startPdfEngine } = await import('../dist/render/pdf/pdf-engine.js');
  const { drawDocument } = await import('../dist/render/pdf/draw-document.js');
  const { StructureElement } = await import('../dist/render/pdf/structure/structure-element.js');
  const engine = await startPdfEngine();
  return async () => {
    Object.assign(StructureElement.prototype, { add: leaveOut, content: () => 'layout' });
    const { definition, pages } = drawDocument(model, style, engine, { breakableTables: new Set(), hasContents: true });
    const bytes = await engine.print({ ...definition, subset: 'PDF/A-2b', tagged: false });
    return { bytes, pages: pages() };
  };

  function leaveOut() {
    return this;
  }
}

async function docx() {
  const { renderDocx } = await import('../dist/render/docx/render-docx.js');
  const pages = { count: 1, hasContents: false, pageOf: new Map(), figureWidths: new Map() };
  return () => renderDocx(model, style, pages);
}

async function document() {
  const { renderDocument } = await import('../dist/render/render-documents.js');
  return async () => {
    const { value, diagnostics } = await renderDocument(model);
    if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
    return { pages: value[0].pages, bytes: { length: value.reduce((sum, { bytes }) => sum + bytes.length, 0) } };
  };
}
