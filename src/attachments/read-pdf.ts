import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfFacts, PdfPage, PdfTrouble } from './pdf-facts.js';
import { readObjects } from './read-objects.js';

const millimetresOfPoint = 25.4 / 72;

/**
 * What a PDF file tells. Two libraries read it: one its objects, the other its pages as a reader program shows them. What
 * either cannot open is no PDF for an authority either.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts | PdfTrouble> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
    if (document.context.trailerInfo.Encrypt !== undefined) return 'encrypted';
    return { ...readObjects(document), ...(await readPages(bytes)) };
  } catch {
    return 'not-a-pdf';
  }
}

async function readPages(bytes: Uint8Array): Promise<Pick<PdfFacts, 'version' | 'pages'>> {
  const task = getDocument({
    // The library takes possession of the bytes it gets, and refuses a Buffer, which `slice` would give.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const { info } = await document.getMetadata();
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const sides = [right - left, top - bottom].map((side) => Math.abs(side) * page.userUnit * millimetresOfPoint);
      const content = await page.getTextContent();
      const hasText = content.items.some((item) => 'str' in item && item.str.trim() !== '');
      pages.push({ size: [Math.min(...sides), Math.max(...sides)], hasText });
      page.cleanup();
    }
    const version: unknown = Reflect.get(info, 'PDFFormatVersion');
    return { version: typeof version === 'string' ? version : '', pages };
  } finally {
    await task.destroy();
  }
}
