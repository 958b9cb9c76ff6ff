import type { DocumentModel, Inline } from '../assemble/document-model.js';
import type { HouseStyle } from './house-style.js';
import type { TextMeasure } from './measure-text.js';

/** Sizes and margins of the pages of one orientation, in points. */
export interface PageGeometry {
  readonly landscape: boolean;
  readonly width: number;
  readonly height: number;
  /** Distance from the paper's edge to the text; the running header stands inside `top`, the footer inside `bottom`. */
  readonly margin: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly textWidth: number;
  readonly textHeight: number;
}

/** What a block may take up: enough to decide before layout which rows and headings must stay whole. */
export interface LayoutContext extends Pick<PageGeometry, 'textWidth' | 'textHeight'> {
  readonly style: HouseStyle;
  readonly measure: TextMeasure;
}

/** Left margin is for binding and stays left on landscape pages too; the top margin grows with the running header. */
export function pageGeometry(
  model: DocumentModel,
  style: HouseStyle,
  measure: TextMeasure,
  landscape: boolean,
): PageGeometry {
  const { page, header, footer } = style;
  const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height];
  const textWidth = width - page.left - page.right;
  const margin = {
    left: page.left,
    top: page.top + headerHeight(model, style, measure, textWidth) + header.gap,
    right: page.right,
    bottom: page.bottom + measure.lineHeight(footer.size) + footer.gap,
  };
  return { landscape, width, height, margin, textWidth, textHeight: height - margin.top - margin.bottom };
}

/** Page marks, product beside version, section, rule. Measured beforehand: pdfmake cuts a header that outgrows its margin. */
function headerHeight(model: DocumentModel, style: HouseStyle, measure: TextMeasure, textWidth: number): number {
  const { header, mark } = style;
  const { product, section, version } = model.header;
  const marks = model.pageMarks.map((text) => measure.lines([{ kind: 'text', text }], mark.size, textWidth, true));
  const lines = (inlines: readonly Inline[], share: number) => measure.lines(inlines, header.size, textWidth * share);
  const upper = Math.max(lines(product, 1 - header.versionShare), lines(version, header.versionShare));
  return (
    marks.reduce((sum, count) => sum + count * measure.lineHeight(mark.size) + mark.after, 0) +
    (upper + lines(section, 1)) * measure.lineHeight(header.size) +
    4 * header.rule.width
  );
}
