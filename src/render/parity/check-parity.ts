import type { DocumentModel } from '../../assemble/document-model.js';
import { loadFonts } from '../fonts.js';
import { createTextMeasure } from '../measure-text.js';
import { pageGeometry } from '../page-geometry.js';
import type { RenderedFile } from '../rendered-file.js';
import { houseStyles } from '../styles/index.js';
import { comparePdf } from './compare-pdf.js';
import { docxTexts } from './docx-texts.js';
import { modelTexts } from './model-texts.js';
import { type PdfPage, readPdf } from './pdf-words.js';
import { twinTexts } from './twin-texts.js';

/** How one rendered file differs from its model: nothing missing, the same order, nothing added. Empty when it does not. */
export async function checkParity(model: DocumentModel, file: RenderedFile): Promise<string[]> {
  if (file.format === 'pdf') return comparePdf(model, await bodyPages(model, await readPdf(file.bytes)));
  const texts = file.format === 'docx' ? docxTexts(file.bytes) : twinTexts(file.bytes);
  const expected = modelTexts(model, file.format === 'md' ? 'in cells' : 'none');
  const at = expected.findIndex((text, index) => text !== texts[index]);
  if (at >= 0) return [`${file.format}: \`${texts[at]}\` stands where the model has \`${expected[at]}\``];
  return texts.slice(expected.length).map((text) => `${file.format}: more than the model: ${text}`);
}

/** The pages without what stands in the top and bottom margins. */
export async function bodyPages(model: DocumentModel, pages: readonly PdfPage[]): Promise<readonly PdfPage[]> {
  const style = houseStyles[model.style];
  const measure = createTextMeasure(await loadFonts(), style.fonts.pdf);
  return pages.map((page) => {
    const { margin } = pageGeometry(model, style, measure, page.width > page.height);
    const isBody = (y: number) => y > margin.top && y < page.height - margin.bottom + 1;
    return { ...page, words: page.words.filter((word) => isBody(word.y)) };
  });
}
