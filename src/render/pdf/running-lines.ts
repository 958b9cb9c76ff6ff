import type { Content } from 'pdfmake/interfaces.js';
import type { DocumentModel } from '../../assemble/document-model.js';
import { sentence } from '../../diagnostics/sentence.js';
import type { PdfContext } from './pdf-context.js';
import { stringToPdfText, toPdfText } from './pdf-inlines.js';
import { boxLayout, type Margin } from './pdf-layout.js';

/** Page marks in bold, product and version on one line, number and title of the section, a rule below. */
export function headerToPdf(model: DocumentModel, context: PdfContext): Content {
  const { page, header, mark } = context.style;
  const { product, section, version } = model.header;
  return {
    margin: [page.left, page.top, page.right, 0] satisfies Margin,
    stack: [
      ...model.pageMarks.map((text) => ({
        text: stringToPdfText(text, { ...context, strong: true }),
        fontSize: mark.size,
        alignment: 'center' as const,
        margin: [0, 0, 0, mark.after] satisfies Margin,
      })),
      {
        columns: [
          { text: toPdfText(product, context), width: context.textWidth * (1 - header.versionShare) },
          { text: toPdfText(version, context), width: context.textWidth * header.versionShare, alignment: 'right' },
        ],
      },
      {
        table: { widths: [context.textWidth], body: [[{ text: toPdfText(section, context), border: belowOnly }]] },
        layout: { ...boxLayout(header.rule, 0, header.rule.width), vLineWidth: () => 0 },
      },
    ],
    fontSize: header.size,
    color: `#${header.color}`,
    lineHeight: 1,
  };
}

const belowOnly: [boolean, boolean, boolean, boolean] = [false, false, false, true];

/** Page X of Y. */
export function footerToPdf(page: number, pages: number, context: PdfContext): Content {
  const { footer } = context.style;
  return {
    text: stringToPdfText(sentence(footer.pattern, { page, pages })[context.language], context),
    fontSize: footer.size,
    color: `#${footer.color}`,
    alignment: footer.align,
    margin: [context.style.page.left, footer.gap, context.style.page.right, 0] satisfies Margin,
  };
}
