import type { Content } from 'pdfmake/interfaces.js';
import type { DocumentModel, Inline } from '../../assemble/document-model.js';
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
          { text: toPdfText(product, context), width: context.textWidth * (1 - versionShare) },
          { text: toPdfText(version, context), width: context.textWidth * versionShare, alignment: 'right' },
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

const versionShare = 0.3;
const belowOnly: [boolean, boolean, boolean, boolean] = [false, false, false, true];

/** Height of the running header in points, measured before layout: pdfmake cuts a header that outgrows its margin. */
export function headerHeight(model: DocumentModel, { style, measure, textWidth }: PdfContext): number {
  const { header, mark } = style;
  const marks = model.pageMarks.reduce(
    (sum, text) => sum + measure.lines([{ kind: 'text', text }], mark.size, textWidth, true),
    0,
  );
  const lines = (inlines: readonly Inline[], share: number) => measure.lines(inlines, header.size, textWidth * share);
  const upper = Math.max(lines(model.header.product, 1 - versionShare), lines(model.header.version, versionShare));
  return (
    marks * measure.lineHeight(mark.size) +
    model.pageMarks.length * mark.after +
    (upper + lines(model.header.section, 1)) * measure.lineHeight(header.size) +
    4 * header.rule.width
  );
}

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
