import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { unpacksBeyondMeasure } from './unpacks-beyond-measure.js';

/** The text of a PDF as a reader program copies it, line by line; undefined where it does not open. */
export async function readPdfText(bytes: Uint8Array): Promise<string | undefined> {
  if (await unpacksBeyondMeasure(bytes)) return undefined;
  const task = getDocument({
    // The library takes possession of the bytes it gets, and refuses a Buffer, which `slice` would give.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const pieces: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      for (const item of items) if ('str' in item) pieces.push(item.str, item.hasEOL ? '\n' : '');
      pieces.push('\n');
      page.cleanup();
    }
    return pieces.join('');
  } catch {
    return undefined;
  } finally {
    await task.destroy();
  }
}
