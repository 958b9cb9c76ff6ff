import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { mapPages, openPdf, sizeOfPage } from '../../pdf-reading/open-pdf.js';
import type { PdfPage } from './pdf-facts.js';

/** The pages as a reader program shows them. Throws what the library throws where it cannot open the file. */
export function readPages(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  return openPdf(bytes, (document) =>
    mapPages(document, async (page) => ({ size: sizeOfPage(page), hasText: await hasText(page) })),
  );
}

/** Reads no further than the first text. */
async function hasText(page: PDFPageProxy): Promise<boolean> {
  const reader = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return false;
    if (hasWords(value)) {
      await reader.cancel(new Error('text found'));
      return true;
    }
  }
}

function hasWords(chunk: unknown): boolean {
  const items: unknown = typeof chunk === 'object' && chunk !== null && 'items' in chunk ? chunk.items : [];
  return Array.isArray(items) && items.some((item: unknown) => textOfItem(item).trim() !== '');
}

function textOfItem(item: unknown): string {
  return typeof item === 'object' && item !== null && 'str' in item && typeof item.str === 'string' ? item.str : '';
}
