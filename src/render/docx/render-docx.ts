import type { DocumentModel, Figure } from '../../assemble/document-model.js';
import { contentsEntries } from '../contents-entries.js';
import { loadFonts } from '../fonts.js';
import type { HouseStyle } from '../house-style.js';
import { textMeasure } from '../measure-text.js';
import { pageGeometry } from '../page-geometry.js';
import type { PageMap } from '../page-map.js';
import type { RenderedFile } from '../rendered-file.js';
import { splitByOrientation } from '../split-orientation.js';
import { contentsXml } from './contents-xml.js';
import type { DocxContext } from './docx-context.js';
import { drawFigures } from './draw-figures.js';
import { openFile } from './file-context.js';
import { blocksToDocx } from './nodes.js';
import { packDocx } from './pack-docx.js';
import { pageContext } from './page-context.js';
import { endSection, paragraphXml } from './paragraph-xml.js';
import { footerXml, headerXml } from './running-lines.js';
import { styleIds } from './style-ids.js';

/**
 * Draws the document as a Word file. `pages` is where its blocks stand in the PDF: the contents and page counts that
 * Word shows until it counts itself. Only the model and these decide the bytes: no clock, no random ids.
 */
export async function renderDocx(model: DocumentModel, style: HouseStyle, pages: PageMap): Promise<RenderedFile> {
  const measure = textMeasure(await loadFonts(), style);
  const sections: readonly DocxSection[] = [
    ...(pages.hasContents && contentsEntries(model).length > 0 ? [contentsSection(model, pages)] : []),
    ...splitByOrientation(model.blocks, style).map(({ landscape, blocks }) => ({
      landscape,
      write: (context: DocxContext) => blocksToDocx(blocks, context),
    })),
  ];
  const geometries = [...new Set(sections.map(({ landscape }) => landscape))].map((landscape) =>
    pageGeometry(model, style, measure, landscape),
  );
  const figures = model.blocks.filter((block): block is Figure => block.kind === 'figure');
  const upright = { ...pageGeometry(model, style, measure, false), style, measure };
  const drawn = await drawFigures(figures, pages.figureWidths, upright);
  const file = openFile(model);
  const contexts = geometries.map((geometry) => pageContext(model, file.context, { ...geometry, style, measure }));

  const texts = sections.map(({ landscape, write }, index) => {
    const at = geometries.findIndex((geometry) => geometry.landscape === landscape);
    const context = contexts[at];
    if (context === undefined) throw new Error(`no page for section ${index + 1}`);
    return { at, text: write(context) };
  });
  const content = { orientations: geometries, figures: drawn, numberedLists: file.numberedLists() };
  return packDocx(model, style, content, {
    pages: pages.count,
    headers: contexts.map((context) => headerXml(model, context)),
    footers: contexts.map((context) => footerXml(pages.count, context)),
    body: (properties) =>
      texts
        .map(({ at, text }, index) => {
          const end = properties[at] ?? '';
          return index < texts.length - 1 ? endSection(text, end) : text + end;
        })
        .join(''),
  });
}

interface DocxSection {
  readonly landscape: boolean;
  write(context: DocxContext): string;
}

/** Upright pages of their own, as in the PDF. What Word builds anew must not hold the end of the section. */
function contentsSection(model: DocumentModel, pages: PageMap): DocxSection {
  return {
    landscape: false,
    write: (context) => contentsXml(model, pages, context) + paragraphXml({ style: styleIds.afterTable, after: 0 }, ''),
  };
}
