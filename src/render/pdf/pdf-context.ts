import type { Language } from '../../diagnostics/diagnostic.js';
import type { Fonts } from '../fonts.js';
import type { BodyStyle, HouseStyle } from '../house-style.js';
import type { TextMeasure } from '../measure-text.js';

/** What every PDF node handler may know besides its block. Lengths in points. */
export interface PdfContext {
  readonly style: HouseStyle;
  readonly fonts: Fonts;
  readonly measure: TextMeasure;
  readonly language: Language;
  /** Size of the text area of the pages the block stands on. */
  readonly textWidth: number;
  readonly textHeight: number;
  /** Everything is set in bold type, as in header rows. */
  readonly strong: boolean;
  /** Ids of tables that have to break inside rows because a row does not fit on a page. */
  readonly breakableTables: ReadonlySet<string>;
}

/** The context inside a cell, list item or box: paragraphs stand closer and are not indented. */
export function insideBlock(context: PdfContext, body: Partial<BodyStyle>): PdfContext {
  return { ...context, style: { ...context.style, body: { ...context.style.body, firstLineIndent: 0, ...body } } };
}
