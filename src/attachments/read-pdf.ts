import { loadObjects } from '../pdf-reading/load-objects.js';
import { mapPages, openPdf, sizeOfPage } from '../pdf-reading/open-pdf.js';
import type { PdfFacts, PdfTrouble } from './pdf-facts.js';
import { readObjects } from './read-objects.js';

/**
 * What a PDF file tells. Two libraries read it: one its objects, the other its pages as a reader program shows them. What
 * either cannot open is no PDF for an authority either.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts | PdfTrouble> {
  try {
    const document = await loadObjects(bytes);
    if (document.context.trailerInfo.Encrypt !== undefined) return 'encrypted';
    return { ...readObjects(document), ...(await readPages(bytes)) };
  } catch {
    return 'not-a-pdf';
  }
}

function readPages(bytes: Uint8Array): Promise<Pick<PdfFacts, 'version' | 'pages'>> {
  return openPdf(bytes, async (document) => {
    const { info } = await document.getMetadata();
    const pages = await mapPages(document, async (page) => {
      const { items } = await page.getTextContent();
      const hasText = items.some((item) => 'str' in item && item.str.trim() !== '');
      return { size: sizeOfPage(page), hasText };
    });
    const version: unknown = Reflect.get(info, 'PDFFormatVersion');
    return { version: typeof version === 'string' ? version : '', pages };
  });
}
