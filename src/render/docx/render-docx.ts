import { Document, type ISectionOptions, Packer, PageOrientation } from 'docx';
import type { DocumentModel } from '../../assemble/document-model.js';
import { cleanText } from '../clean-text.js';
import { loadFonts } from '../fonts.js';
import type { HouseStyle } from '../house-style.js';
import { createTextMeasure } from '../measure-text.js';
import { pageGeometry } from '../page-geometry.js';
import type { RenderedFile } from '../rendered-file.js';
import { type PageSection, splitByOrientation } from '../split-orientation.js';
import { styleIds } from './docx-styles.js';
import { languageTag } from './language-tag.js';
import { numberingDefinitions } from './list-to-docx.js';
import { blocksToDocx } from './nodes.js';
import { normaliseDocx } from './normalise-docx.js';
import { footerToDocx, headerToDocx } from './running-lines.js';
import { stylesXml } from './styles-xml.js';
import { twips } from './units.js';

/** Draws the document as a Word file. Only the model decides its bytes: no clock, no random ids. */
export async function renderDocx(model: DocumentModel, style: HouseStyle): Promise<RenderedFile> {
  const measure = createTextMeasure(await loadFonts(), style);
  let lists = 0;
  const document = new Document({
    title: cleanText(model.title),
    creator: cleanText(model.author),
    lastModifiedBy: cleanText(model.author),
    subject: model.section,
    keywords: [model.product, model.documentCode].filter((word) => word !== undefined).join(', '),
    description: `${model.id}, ${model.version}`,
    numbering: numberingDefinitions(style),
    sections: splitByOrientation(model.blocks, style).map(section),
  });
  const packed = await Packer.toArrayBuffer(document);
  const bytes = normaliseDocx(new Uint8Array(packed), {
    date: model.date,
    language: languageTag(model.language),
    styles: stylesXml(style, model.language),
  });
  return { documentId: model.id, format: 'docx', bytes };

  function section({ landscape, blocks }: PageSection): ISectionOptions {
    const geometry = pageGeometry(model, style, measure, landscape);
    const { left, top, right, bottom } = geometry.margin;
    return {
      headers: { default: headerToDocx(model, style, geometry) },
      footers: { default: footerToDocx(model, style) },
      properties: {
        page: {
          // The library swaps width and height for landscape pages itself.
          size: {
            width: twips(style.page.width),
            height: twips(style.page.height),
            orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: {
            left: twips(left),
            top: twips(top),
            right: twips(right),
            bottom: twips(bottom),
            header: twips(style.page.top),
            footer: twips(style.page.bottom),
            gutter: 0,
          },
        },
      },
      children: blocksToDocx(blocks, {
        style,
        measure,
        language: model.language,
        textWidth: geometry.textWidth,
        textHeight: geometry.textHeight,
        paragraphStyle: styleIds.body,
        listDepth: 0,
        nextList() {
          lists += 1;
          return lists;
        },
      }),
    };
  }
}
