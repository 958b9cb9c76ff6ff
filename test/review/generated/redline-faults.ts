import { strToU8, type Zippable, zipSync } from 'fflate';
import type { DocumentModel } from '../../../src/assemble/document-model.js';
import { type Resolution, resolveRevisions } from '../../../src/conformance/redlines/resolve-revisions.js';
import { putDrawings } from '../../../src/render/docx/figure-to-docx.js';
import { escapeXml, wordNamespace } from '../../../src/render/docx/xml.js';
import { checkParity } from '../../../src/render/parity/check-parity.js';
import type { Changed, DocumentParts } from '../../../src/review/diff/document-diff.js';
import { drawRedline } from '../../../src/review/redline/draw-redline.js';

const author = { author: 'Reviewer', date: '2026-11-30T00:00:00Z' } as const;

/**
 * What differs in the words of a redline after Word has accepted all its changes, from those of the new document, or has
 * rejected them, from those of the old one. Drawn without the package around the text, which takes most of the time;
 * looks and layout are judged beside the redlines.
 */
export async function redlineFaults(diff: Changed<DocumentModel, DocumentParts>): Promise<readonly string[]> {
  const { text, figures } = await drawRedline(diff, author);
  const drawings = new Map(figures.map(({ id, alt }) => [id, drawing(alt)]));
  const sections = ['portrait', 'landscape'].map((orient) => `<w:sectPr><w:pgSz w:orient="${orient}"/></w:sectPr>`);
  const body = putDrawings(text.body(sections), drawings);
  const parts = new Map([
    ['word/document.xml', `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`],
    ...text.headers.map((xml, index) => [`word/header${index + 1}.xml`, xml] as const),
    ...text.footers.map((xml, index) => [`word/footer${index + 1}.xml`, xml] as const),
  ]);
  const faults: string[] = [];
  for (const [resolution, model] of [['accept', diff.new] as const, ['reject', diff.old] as const]) {
    const found = await checkParity(model, { documentId: model.id, format: 'docx', bytes: resolve(parts, resolution) });
    faults.push(...found.map((fault) => `${resolution}: ${fault}`));
  }
  return faults;
}

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const namespaces = `${wordNamespace} xmlns:wp="${drawingNamespace}"`;

function drawing(alt: string): string {
  return `<w:drawing><wp:docPr id="1" name="" descr="${escapeXml(alt)}"/></w:drawing>`;
}

function resolve(parts: ReadonlyMap<string, string>, resolution: Resolution): Uint8Array {
  const files: Zippable = {};
  for (const [name, xml] of parts) files[name] = strToU8(resolveRevisions(xml, resolution));
  return zipSync(files, { level: 0 });
}
