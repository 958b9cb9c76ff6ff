import type { Content, ContentText } from 'pdfmake/interfaces.js';
import type { Block, Paragraph } from '../../assemble/document-model.js';
import { insideBlock } from '../inside-block.js';
import { bookmark } from './bookmark.js';
import { figureToPdf } from './figure-to-pdf.js';
import { letterheadToPdf, signatureToPdf } from './letter-to-pdf.js';
import { inside, type PdfContext, tagOf } from './pdf-context.js';
import { stringToPdfText, toPdfText } from './pdf-inlines.js';
import { boxLayout, type Margin } from './pdf-layout.js';
import { tableToPdf } from './table-to-pdf.js';

type Handler<K extends Block['kind']> = (block: Extract<Block, { kind: K }>, context: PdfContext) => Content;

const handlers: { readonly [K in Block['kind']]: Handler<K> } = {
  heading(heading, context) {
    const { id, level, number, children } = heading;
    const look = context.style.headings[level];
    const inner = { ...inside(context, `H${level}`, { blockId: id }), strong: look.bold };
    const text = look.italic ? [{ kind: 'emphasis' as const, children }] : children;
    return {
      id,
      ...bookmark(heading, context),
      text: [...(number === undefined ? [] : stringToPdfText(`${number}\u00A0 `, inner)), ...toPdfText(text, inner)],
      fontSize: look.size,
      alignment: look.align,
      lineHeight: 1,
      margin: [0, look.before, 0, look.after] satisfies Margin,
    };
  },
  paragraph: (paragraph, context) => ({
    ...paragraphToPdf(paragraph, inside(context, 'P', { blockId: paragraph.id })),
    keepsLastLines: true,
  }),
  list({ id, ordered, items }, context) {
    const list = inside(context, 'L', { blockId: id, numbering: ordered ? 'Decimal' : 'Disc' });
    const inner = insideBlock(list, { after: context.style.list.after });
    const content = items.map((item) => {
      const entry = inside(inner, 'LI');
      // pdfmake draws the bullet as a shape.
      const marker = inside(entry, 'Lbl', ordered ? {} : { actualText: bullet });
      return { ...blocksToPdf(item, inside(entry, 'LBody')), markerTag: tagOf(marker) };
    });
    const { size, lineHeight, after } = context.style.body;
    const look = { fontSize: size, lineHeight, margin: [0, 0, 0, after - context.style.list.after] satisfies Margin };
    return ordered ? { ol: content, ...look } : { ul: content, ...look };
  },
  table: (table, context) => tableToPdf(table, context, cellBlocksToPdf),
  figure: figureToPdf,
  note({ id, blocks }, context) {
    const { note } = context.style;
    const place = inside(context, 'Note', { blockId: id, id });
    const width = context.textWidth - 2 * (note.padding + note.border.width);
    const inner = insideBlock(place, { size: note.size, align: note.align, lineHeight: 1, after: note.size / 4 });
    return {
      table: { widths: [width], body: [[{ ...blocksToPdf(blocks, inner), fillColor: `#${note.fill}` }]] },
      layout: boxLayout(note.border, note.padding, note.padding),
      margin: [0, 0, 0, note.after] satisfies Margin,
    };
  },
  letterhead: letterheadToPdf,
  signature: signatureToPdf,
};

const bullet = '•';

/** Text of a paragraph whose element the context stands in. */
function paragraphToPdf({ children }: Paragraph, context: PdfContext): ContentText {
  const { size, after, align, firstLineIndent, lineHeight } = context.style.body;
  return {
    text: toPdfText(children, context),
    fontSize: size,
    lineHeight,
    alignment: align,
    leadingIndent: firstLineIndent,
    margin: [0, 0, 0, after] satisfies Margin,
  };
}

/** One block as a pdfmake element; a fresh one at each call, because pdfmake writes into what it is given. */
export function blockToPdf<K extends Block['kind']>(block: Extract<Block, { kind: K }>, context: PdfContext): Content {
  const handler: Handler<K> = handlers[block.kind];
  return handler(block, context);
}

/** Blocks inside a list item or box. */
function blocksToPdf(blocks: readonly Block[], context: PdfContext): { stack: Content[] } {
  return { stack: blocks.map((block) => blockToPdf(block, context)) };
}

/** Blocks inside a cell. An empty cell still needs an element; a single paragraph is the cell's own content. */
function cellBlocksToPdf(blocks: readonly Block[], context: PdfContext): ContentText | { stack: Content[] } {
  const [first] = blocks;
  if (first === undefined) return { text: '' };
  return blocks.length === 1 && first.kind === 'paragraph'
    ? paragraphToPdf(first, context)
    : blocksToPdf(blocks, context);
}
