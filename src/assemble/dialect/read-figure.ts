import type { ContainerDirective } from 'mdast-util-directive';
import type { Figure, Paragraph } from '../document-model.js';
import type { DialectContext } from './dialect-context.js';
import { readAttributes } from './read-attributes.js';
import { readParagraph } from './read-blocks.js';
import { readInlines, tokensOf } from './read-inlines.js';
import { refused } from './refused.js';
import { splitLabel } from './split-label.js';

/**
 * `:::figure[caption]` around one `{{drawing …}}`. Where the data of the drawing is absent or disputed, its marks print
 * as a paragraph in place of the figure.
 */
export function readFigure(node: ContainerDirective, context: DialectContext): readonly (Figure | Paragraph)[] {
  readAttributes(node, [], context);
  const { label, content } = splitLabel(node);
  const [paragraph, ...more] = content;
  const tokens = paragraph?.type === 'paragraph' ? tokensOf(paragraph.children, context) : [];
  const isBare = tokens.length > 0 && tokens.every((token) => typeof token === 'object');
  if (paragraph?.type !== 'paragraph' || more.length > 0 || !isBare) {
    context.refuse(node, refused.content(node.name, { ru: 'один рисунок `{{drawing …}}`', en: 'one `{{drawing …}}`' }));
    return [];
  }
  const [value] = tokens;
  if (typeof value !== 'object' || value.kind !== 'drawing') {
    return readParagraph(paragraph, context, () => context.ids.block('paragraph'));
  }
  const caption = label === undefined ? [] : readInlines(label.children, context, 'prose');
  const { svg, width, alt, description } = value.drawing;
  const id = context.ids.block('figure');
  return [{ kind: 'figure', id, svg, width, alt, description, ...(caption.length > 0 && { caption }) }];
}
