import type { DocumentModel } from '../../assemble/document-model.js';
import { loadFonts } from '../fonts.js';
import { textMeasure } from '../measure-text.js';
import { pageGeometry } from '../page-geometry.js';
import { houseStyles } from '../styles/index.js';
import type { PdfPage, PdfWord } from './pdf-words.js';

/** A page whose `words` are those between its running lines, and these apart. */
export interface SplitPage extends PdfPage {
  readonly header: readonly PdfWord[];
  readonly footer: readonly PdfWord[];
}

/** Takes the words in the top and bottom margins apart from those of the body. */
export async function splitPages(model: DocumentModel, pages: readonly PdfPage[]): Promise<readonly SplitPage[]> {
  const style = houseStyles[model.style];
  const measure = textMeasure(await loadFonts(), style);
  return pages.map((page) => {
    const { margin } = pageGeometry(model, style, measure, page.width > page.height);
    const isHeader = ({ y }: PdfWord) => y <= margin.top;
    const isFooter = ({ y }: PdfWord) => y >= page.height - margin.bottom + 1;
    return {
      ...page,
      header: page.words.filter(isHeader),
      words: page.words.filter((word) => !isHeader(word) && !isFooter(word)),
      footer: page.words.filter(isFooter),
    };
  });
}
