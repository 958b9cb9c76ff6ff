import { getDocument, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfPage } from './pdf-facts.js';

const millimetresOfPoint = 25.4 / 72;

/** The pages as a reader program shows them. Throws what the library throws where it cannot open the file. */
export async function readPages(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const task = getDocument({
    // The library takes possession of the bytes it gets, and refuses a Buffer, which `slice` would give.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const sides = [right - left, top - bottom].map((side) => Math.abs(side) * page.userUnit * millimetresOfPoint);
      pages.push({ size: [Math.min(...sides), Math.max(...sides)], hasText: await hasText(page) });
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
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
