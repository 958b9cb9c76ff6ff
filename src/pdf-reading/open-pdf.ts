import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { inflatingAtOnce } from './inflate-at-once.js';
import { loadPdfjs } from './load-pdfjs.js';

/**
 * Opens a PDF as a reader program does and lets it go when `read` is done. Nothing in the file is run, no font of the
 * machine is used. Throws what the library throws where it cannot open the file.
 */
export async function openPdf<Result>(
  bytes: Uint8Array,
  read: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const task = getDocument({
    // The library takes possession of the bytes it gets, and refuses a Buffer, which `slice` would give.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await inflatingAtOnce(async () => read(await task.promise));
  } finally {
    await task.destroy();
  }
}

/** One page after the other; `number` counts from 1. */
export async function mapPages<Result>(
  document: PDFDocumentProxy,
  read: (page: PDFPageProxy, number: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    results.push(await read(page, number));
    page.cleanup();
  }
  return results;
}

const millimetresOfPoint = 25.4 / 72;

/** Visible size of a page in mm, the shorter side first. */
export function sizeOfPage({ view, userUnit }: PDFPageProxy): readonly [short: number, long: number] {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const sides = [right - left, top - bottom].map((side) => Math.abs(side) * userUnit * millimetresOfPoint);
  return [Math.min(...sides), Math.max(...sides)];
}
