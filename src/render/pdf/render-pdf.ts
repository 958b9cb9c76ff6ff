import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DocumentModel } from '../../assemble/document-model.js';
import { cleanText } from '../clean-text.js';
import type { HouseStyle } from '../house-style.js';
import { createTextMeasure } from '../measure-text.js';
import { type PageGeometry, pageGeometry } from '../page-geometry.js';
import type { PageMap } from '../page-map.js';
import type { RenderedFile } from '../rendered-file.js';
import { type PageSection, splitByOrientation } from '../split-orientation.js';
import { parentHeadings } from './bookmark.js';
import { contentsToPdf } from './contents-to-pdf.js';
import { blockToPdf } from './nodes.js';
import type { PdfContext } from './pdf-context.js';
import { type PdfEngine, startPdfEngine } from './pdf-engine.js';
import type { Margin } from './pdf-layout.js';
import { tableThatDoesNotFit } from './repairs/refuse-lost-content.js';
import { reservedHeight } from './reserved-height.js';
import { footerToPdf, headerToPdf } from './running-lines.js';
import { blockPages, figureWidths } from './structure/block-pages.js';
import { checkStructure } from './structure/checks/check-structure.js';
import { conformanceMetadata } from './structure/conformance-metadata.js';
import { sectionElements } from './structure/section-elements.js';
import { StructureElement } from './structure/structure-element.js';
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
  const { fromPages } = style.contents;
  const plain = await print(model, style, false);
  if (plain.pages < fromPages) return plain.rendered;
  return (await print(model, style, true)).rendered;
}

interface Printed {
  readonly rendered: RenderedPdf;
  readonly pages: number;
}

async function print(model: DocumentModel, style: HouseStyle, hasContents: boolean): Promise<Printed> {
  const engine = await startPdfEngine();
  const breakableTables = new Set<string>();
  for (;;) {
    const { definition, root, pages } = draw(model, style, engine, { breakableTables, hasContents });
    let defects: readonly string[] = [];
    try {
      const bytes = await engine.print(definition, (document) => {
        document.appendXML(conformanceMetadata(model.language, startOfDay(model)));
        defects = checkStructure(root, model);
        writeStructure(document, root);
      });
      const file: RenderedFile = { documentId: model.id, format: 'pdf', bytes, pages: pages() };
      return {
        rendered: {
          file,
          defects,
          pageMap: { count: pages(), hasContents, pageOf: blockPages(root), figureWidths: figureWidths(root) },
        },
        pages: pages(),
      };
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
  /** The structure tree, built together with the definition. */
  readonly root: StructureElement;
  /** Known once the definition has been printed. */
  pages(): number;
}

interface DrawingOptions {
  readonly breakableTables: ReadonlySet<string>;
  readonly hasContents: boolean;
}

function draw(model: DocumentModel, style: HouseStyle, { fonts }: PdfEngine, options: DrawingOptions): Drawing {
  const { breakableTables, hasContents } = options;
  let pages = 0;
  const measure = createTextMeasure(fonts, style);
  const portrait = pageGeometry(model, style, measure, false);
  const landscape = pageGeometry(model, style, measure, true);
  const root = new StructureElement('Document', { language: model.language });
  const elementOf = sectionElements(root);
  const targets = new Map<string, string>();
  for (const block of model.blocks) {
    if (block.kind === 'heading' && block.number !== undefined) targets.set(block.number, block.id);
  }
  const parents = parentHeadings(model);
  return { definition: definition(), root, pages: () => pages };

  function contextFor({ textWidth, textHeight }: PageGeometry, place: PdfContext['place']): PdfContext {
    const { language } = model;
    const layout = { style, fonts, measure, textWidth, textHeight, language, strong: false, breakableTables };
    return { ...layout, place, targets, parents };
  }

  function margins({ margin }: PageGeometry): Margin {
    return [margin.left, margin.top, margin.right, margin.bottom];
  }

  function definition(): TDocumentDefinitions {
    const { page, body, fonts: families } = style;
    return {
      version: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      language: model.language,
      displayTitle: true,
      info: {
        title: cleanText(model.title),
        author: cleanText(model.author),
        creator: 'dossier',
        producer: 'dossier (pdfmake)',
        creationDate: new Date(startOfDay(model)),
        modDate: new Date(startOfDay(model)),
      },
      pageSize: { width: page.width, height: page.height },
      pageMargins: margins(portrait),
      defaultStyle: { font: families.pdf[0], fontSize: body.size, lineHeight: body.lineHeight },
      header: (_page, _pages, { orientation }) =>
        headerToPdf(model, contextFor(orientation === 'landscape' ? landscape : portrait, 'header')),
      footer(current, count) {
        pages = count;
        return footerToPdf(current, count, contextFor(portrait, 'footer'));
      },
      content: [
        ...(hasContents ? [pagesOf(portrait, contentsToPdf(model, contextFor(portrait, root)))] : []),
        ...splitByOrientation(model.blocks, style).map(section),
      ],
    };
  }

  function section({ landscape: isLandscape, blocks }: PageSection): Content {
    const geometry = isLandscape ? landscape : portrait;
    return pagesOf(
      geometry,
      blocks.map((block, index) => {
        const context = contextFor(geometry, elementOf(block));
        return {
          stack: [blockToPdf(block, context)],
          reservedHeight: reservedHeight(blocks.slice(index, index + lookAhead), context),
        };
      }),
    );
  }

  function pagesOf(geometry: PageGeometry, content: Content[]): Content {
    return {
      pageOrientation: geometry.landscape ? 'landscape' : 'portrait',
      pageMargins: margins(geometry),
      section: content,
    };
  }
}

/** A heading is kept with at most this many blocks after it. */
const lookAhead = 6;

function startOfDay({ date }: DocumentModel): string {
  return `${date}T00:00:00Z`;
}
