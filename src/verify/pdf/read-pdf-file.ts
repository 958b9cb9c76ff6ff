import { loadObjects } from '../../pdf-reading/load-objects.js';
import { nameIn } from './dict-values.js';
import type { PdfFacts, PdfTrouble } from './pdf-facts.js';
import { readFrame } from './read-frame.js';
import { readLinks } from './read-links.js';
import { readMarks } from './read-marks.js';
import { readOpening } from './read-opening.js';
import { readPages } from './read-pages.js';
import { unpacksBeyondMeasure } from './unpacks-beyond-measure.js';
import { walkDicts } from './walk-dicts.js';

/**
 * What a PDF tells, or why it tells nothing. Two libraries read it: one its objects, the other its pages as a reader
 * program shows them; what either cannot open is refused. Nothing in the file is run.
 */
export async function readPdfFile(bytes: Uint8Array): Promise<PdfFacts | PdfTrouble> {
  const frame = readFrame(bytes);
  if ('kind' in frame) return frame;
  const { version } = frame;
  if (await unpacksBeyondMeasure(bytes)) return { kind: 'bomb' };
  try {
    const document = await loadObjects(bytes);
    if (document.context.trailerInfo.Encrypt !== undefined) return { kind: 'encrypted' };
    if (document.getPageCount() === 0) return { kind: 'no-pages' };
    const found = [...walkDicts(document)];
    return {
      version: laterOf(version, nameIn(document.catalog, 'Version')),
      isLinearized: frame.isLinearized,
      pages: await readPages(bytes),
      ...readMarks(found),
      ...readLinks(document, found),
      ...readOpening(document),
    };
  } catch {
    // Both libraries throw errors of many classes, and a RangeError where a file is nested without end.
    return { kind: isEncrypted(bytes) ? 'encrypted' : 'unreadable' };
  }
}

/** The catalogue may raise the version of the header, never lower it. */
function laterOf(header: string, catalogue: string | undefined): string {
  return catalogue !== undefined && /^\d\.\d$/.test(catalogue) && catalogue > header ? catalogue : header;
}

function isEncrypted(bytes: Uint8Array): boolean {
  return /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(Buffer.from(bytes).toString('latin1'));
}
