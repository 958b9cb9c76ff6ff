import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DocumentModel, Table } from '../../assemble/document-model.js';
import { cleanText } from '../clean-text.js';
import type { HouseStyle } from '../house-style.js';
import { textMeasure } from '../measure-text.js';
import { type PageGeometry, pageGeometry } from '../page-geometry.js';
import { planTable, type TablePlan } from '../plan-table.js';
import { type PageSection, splitByOrientation } from '../split-orientation.js';
import { parentHeadings } from './bookmark.js';
import { contentsToPdf } from './contents-to-pdf.js';
import { blockToPdf } from './nodes.js';
import type { PdfContext } from './pdf-context.js';
import type { PdfEngine } from './pdf-engine.js';
import type { Margin } from './pdf-layout.js';
import { reservedHeight } from './reserved-height.js';
import { footerToPdf, headerToPdf } from './running-lines.js';
import { startOfDay } from './start-of-day.js';
import { sectionElements } from './structure/section-elements.js';
import { StructureElement } from './structure/structure-element.js';

export interface Drawing {
  readonly definition: TDocumentDefinitions;
  /** The structure tree, built together with the definition. */
  readonly root: StructureElement;
  /** Known once the definition has been printed. */
  pages(): number;
}

export interface DrawingOptions {
  /** Ids of tables that have to break inside rows. */
  readonly breakableTables: ReadonlySet<string>;
  readonly hasContents: boolean;
}

/** The document as pdfmake is given it: a fresh definition at each call, because pdfmake writes into it. */
export function drawDocument(
  model: DocumentModel,
  style: HouseStyle,
  { fonts }: PdfEngine,
  options: DrawingOptions,
): Drawing {
  const { breakableTables, hasContents } = options;
  let pages = 0;
  const measure = textMeasure(fonts, style);
  const portrait = pageGeometry(model, style, measure, false);
  const landscape = pageGeometry(model, style, measure, true);
  const root = new StructureElement('Document', { language: model.language });
  const elementOf = sectionElements(root);
  const targets = new Map<string, string>();
  for (const block of model.blocks) {
    if (block.kind === 'heading' && block.number !== undefined) targets.set(block.number, block.id);
  }
  const parents = parentHeadings(model);
  // A table is planned where it is drawn and where its heading asks how much room it needs: each stands on pages of one
  // orientation, so that both plans are the same.
  const plans = new Map<Table, TablePlan<PdfContext>>();
  return { definition: definition(), root, pages: () => pages };

  function contextFor({ textWidth, textHeight }: PageGeometry, place: PdfContext['place']): PdfContext {
    const { language } = model;
    const layout = { style, fonts, measure, textWidth, textHeight, language, strong: false, breakableTables };
    const context: PdfContext = { ...layout, place, targets, parents, planOf };
    return context;

    function planOf(table: Table): TablePlan<PdfContext> {
      const plan = plans.get(table) ?? planTable(table, context);
      plans.set(table, plan);
      return plan;
    }
  }

  function margins({ margin }: PageGeometry): Margin {
    return [margin.left, margin.top, margin.right, margin.bottom];
  }

  function definition(): TDocumentDefinitions {
    const { page, body, fonts: families } = style;
    const headers = {
      portrait: headerToPdf(model, contextFor(portrait, 'header')),
      landscape: headerToPdf(model, contextFor(landscape, 'header')),
    };
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
        creationDate: startOfDay(model),
        modDate: startOfDay(model),
      },
      pageSize: { width: page.width, height: page.height },
      pageMargins: margins(portrait),
      defaultStyle: { font: families.pdf[0], fontSize: body.size, lineHeight: body.lineHeight },
      // The same object for all pages of an orientation: see setting/repeat-running-lines.ts.
      header: (_page, _pages, { orientation }) => headers[orientation],
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
