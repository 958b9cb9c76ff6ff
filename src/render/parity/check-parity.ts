import type { DocumentModel } from '../../assemble/document-model.js';
import type { RenderedFile } from '../rendered-file.js';
import { compareContents } from './compare-contents.js';
import { comparePdf } from './compare-pdf.js';
import { compareRunningLines, docxRunningLines, pdfRunningLines, twinRunningLines } from './compare-running-lines.js';
import { readDocx } from './docx-texts.js';
import { ModelReading } from './model-reading.js';
import { pdfContents } from './pdf-contents.js';
import { readPdf } from './pdf-words.js';
import { splitPages } from './split-pages.js';
import { twinTexts } from './twin-texts.js';

/**
 * How one rendered file differs from its model: nothing missing, the same order, nothing added, and the running lines on
 * every page. Empty when it does not. Throws for bytes that cannot be read.
 *
 * @param reading of the same model, where several files are compared with it
 */
export async function checkParity(
  model: DocumentModel,
  file: RenderedFile,
  reading = new ModelReading(model),
): Promise<string[]> {
  switch (file.format) {
    case 'pdf': {
      const pages = await splitPages(model, await readPdf(file.bytes));
      const contents = pdfContents(model, pages);
      return [
        ...(contents === undefined ? [] : compareContents(model, contents.lines)),
        ...comparePdf(reading.units('numbers'), contents?.rest ?? pages),
        ...compareRunningLines(model, pdfRunningLines(pages)),
      ];
    }
    case 'docx': {
      const { body, contents, running } = readDocx(file.bytes);
      return [
        ...compareTexts(reading.texts('none'), body, 'docx'),
        ...(contents === undefined ? [] : compareContents(model, contents)),
        ...compareRunningLines(model, docxRunningLines(running)),
      ];
    }
    case 'md': {
      const { opening, body } = twinTexts(file.bytes);
      const differences = compareTexts(reading.texts('in cells'), body, 'md');
      return [...differences, ...compareRunningLines(model, twinRunningLines(opening))];
    }
  }
}

function compareTexts(expected: readonly string[], texts: readonly string[], format: string): string[] {
  const at = expected.findIndex((text, index) => text !== texts[index]);
  if (at >= 0) return [`${format}: \`${texts[at]}\` stands where the model has \`${expected[at]}\``];
  return texts.slice(expected.length).map((text) => `${format}: more than the model: ${text}`);
}
