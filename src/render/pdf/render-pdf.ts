import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DocumentModel } from '../../assemble/document-model.js';
import { cleanText } from '../clean-text.js';
import type { HouseStyle } from '../house-style.js';
import { createTextMeasure } from '../measure-text.js';
import { type PageGeometry, pageGeometry } from '../page-geometry.js';
import type { RenderedFile } from '../rendered-file.js';
import { type PageSection, splitByOrientation } from '../split-orientation.js';
import { blockToPdf } from './nodes.js';
import type { PdfContext } from './pdf-context.js';
import { type PdfEngine, startPdfEngine } from './pdf-engine.js';
import type { Margin } from './pdf-layout.js';
import { tableThatDoesNotFit } from './pdfmake-repairs.js';
import { reservedHeight } from './reserved-height.js';
import { footerToPdf, headerToPdf } from './running-lines.js';

/** Draws the document as PDF. The same model and style give the same bytes, wherever and whenever it runs. */
export async function renderPdf(model: DocumentModel, style: HouseStyle): Promise<RenderedFile> {
  const engine = await startPdfEngine();
  const breakableTables = new Set<string>();
  for (;;) {
    const drawing = draw(model, style, engine, breakableTables);
    try {
      const bytes = await engine.print(drawing.definition);
      return { documentId: model.id, format: 'pdf', bytes, pages: drawing.pages() };
    } catch (error) {
      // A row taller than a page: lay out again and let this table break inside rows.
      const table = tableThatDoesNotFit(error);
      if (table === undefined || breakableTables.has(table)) throw error;
      breakableTables.add(table);
    }
  }
}

interface Drawing {
  readonly definition: TDocumentDefinitions;
  /** Known once the definition has been printed. */
  pages(): number;
}

function draw(
  model: DocumentModel,
  style: HouseStyle,
  { fonts }: PdfEngine,
  breakableTables: ReadonlySet<string>,
): Drawing {
  let pages = 0;
  const measure = createTextMeasure(fonts, style);
  const portrait = pageGeometry(model, style, measure, false);
  const landscape = pageGeometry(model, style, measure, true);
  return { definition: definition(), pages: () => pages };

  function contextFor({ textWidth, textHeight }: PageGeometry): PdfContext {
    return { style, fonts, measure, textWidth, textHeight, language: model.language, strong: false, breakableTables };
  }

  function margins({ margin }: PageGeometry): Margin {
    return [margin.left, margin.top, margin.right, margin.bottom];
  }

  function definition(): TDocumentDefinitions {
    const { page, body, fonts: families } = style;
    return {
      version: '1.7',
      language: model.language,
      displayTitle: true,
      info: {
        title: cleanText(model.title),
        author: cleanText(model.author),
        creator: 'dossier',
        producer: 'dossier (pdfmake)',
        creationDate: new Date(`${model.date}T00:00:00Z`),
        modDate: new Date(`${model.date}T00:00:00Z`),
      },
      pageSize: { width: page.width, height: page.height },
      pageMargins: margins(portrait),
      defaultStyle: { font: families.pdf[0], fontSize: body.size, lineHeight: body.lineHeight },
      header: (_page, _pages, { orientation }) =>
        headerToPdf(model, contextFor(orientation === 'landscape' ? landscape : portrait)),
      footer(current, count) {
        pages = count;
        return footerToPdf(current, count, contextFor(portrait));
      },
      content: splitByOrientation(model.blocks, style).map(section),
    };
  }

  function section({ landscape: isLandscape, blocks }: PageSection): Content {
    const geometry = isLandscape ? landscape : portrait;
    const context = contextFor(geometry);
    return {
      pageOrientation: isLandscape ? 'landscape' : 'portrait',
      pageMargins: margins(geometry),
      section: blocks.map((block, index) => ({
        stack: [blockToPdf(block, context)],
        reservedHeight: reservedHeight(blocks.slice(index, index + lookAhead), context),
      })),
    };
  }
}

/** A heading is kept with at most this many blocks after it. */
const lookAhead = 6;
