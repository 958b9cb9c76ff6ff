import type { BodyStyle } from './house-style.js';
import type { LayoutContext } from './page-geometry.js';

/** The context inside a cell, list item or box: paragraphs stand closer and are not indented. */
export function insideBlock<Context extends LayoutContext>(context: Context, body: Partial<BodyStyle>): Context {
  return { ...context, style: { ...context.style, body: { ...context.style.body, firstLineIndent: 0, ...body } } };
}
