import { mapPages, openPdf } from '../../pdf-reading/open-pdf.js';
import { unpacksBeyondMeasure } from './unpacks-beyond-measure.js';

/** The text of a PDF as a reader program copies it, line by line; undefined where it does not open. */
export async function readPdfText(bytes: Uint8Array): Promise<string | undefined> {
  if (await unpacksBeyondMeasure(bytes)) return undefined;
  try {
    const pages = await openPdf(bytes, (document) =>
      mapPages(document, async (page) => {
        const { items } = await page.getTextContent();
        return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
      }),
    );
    return pages.map((text) => `${text}\n`).join('');
  } catch {
    return undefined;
  }
}
