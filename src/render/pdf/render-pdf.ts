import type { DocumentModel } from '../../assemble/document-model.js';
import { contentsEntries } from '../contents-entries.js';
import type { HouseStyle } from '../house-style.js';
import { limitHeap } from '../limit-heap.js';
import type { PageMap } from '../page-map.js';
import type { RenderedFile } from '../rendered-file.js';
import { drawDocument } from './draw-document.js';
import { guessPages } from './guess-pages.js';
import { startPdfEngine } from './pdf-engine.js';
import { tableThatDoesNotFit } from './repairs/refuse-lost-content.js';
import { blockPages, figureWidths } from './structure/block-pages.js';
import { checkStructure } from './structure/checks/check-structure.js';
import { conformanceMetadata } from './structure/conformance-metadata.js';
import { pagePlaces } from './structure/page-places.js';
import { writeStructure } from './structure/write-structure.js';

export interface RenderedPdf {
  readonly file: RenderedFile;
  /** What is wrong with the structure of the file: mistakes of ours, in words for those who mend them. */
  readonly defects: readonly string[];
  readonly pageMap: PageMap;
}

/**
 * Draws the document as PDF/A-2a and PDF/UA-1. The same model and style give the same bytes, wherever and whenever it
 * runs.
 */
export async function renderPdf(model: DocumentModel, style: HouseStyle): Promise<RenderedPdf> {
  const pages = guessPages(model, longDocument);
  limitHeap(pages >= longDocument);
  if (contentsEntries(model).length === 0) return print(model, style, false);
  // Whether there are contents is known when the pages are counted; a good guess saves drawing a long document twice.
  const guess = pages >= style.contents.fromPages;
  const guessed = await print(model, style, guess);
  const needed = pagesWithoutContents(guessed.pageMap) >= style.contents.fromPages;
  return needed === guess ? guessed : print(model, style, needed);
}

/** In pages. */
const longDocument = 50;

/** The contents stand on pages of their own before the first block. */
function pagesWithoutContents({ count, hasContents, pageOf }: PageMap): number {
  const first = [...pageOf.values()].reduce((least, page) => Math.min(least, page), count + 1);
  return hasContents ? count - first + 1 : count;
}

async function print(model: DocumentModel, style: HouseStyle, hasContents: boolean): Promise<RenderedPdf> {
  const engine = await startPdfEngine();
  const breakableTables = new Set<string>();
  for (;;) {
    const { definition, root, pages } = drawDocument(model, style, engine, { breakableTables, hasContents });
    let defects: readonly string[] = [];
    try {
      const bytes = await engine.print(definition, (document) => {
        document.appendXML(conformanceMetadata(model));
        defects = checkStructure(root, model);
        writeStructure(document, root);
      });
      const count = pages();
      const places = pagePlaces(root, model, count);
      const file: RenderedFile = { documentId: model.id, format: 'pdf', bytes, pages: count, places };
      const pageMap = { count, hasContents, pageOf: blockPages(root), figureWidths: figureWidths(root) };
      return { file, defects, pageMap };
    } catch (error) {
      // A row taller than a page: lay out again and let this table break inside rows.
      const table = tableThatDoesNotFit(error);
      if (table === undefined || breakableTables.has(table)) throw error;
      breakableTables.add(table);
    }
  }
}
