import type { Content } from 'pdfmake/interfaces.js';
import type { Block } from '../../assemble/document-model.js';
import { insideBlock } from '../inside-block.js';
import { figureToPdf } from './figure-to-pdf.js';
import { letterheadToPdf, signatureToPdf } from './letter-to-pdf.js';
import type { PdfContext } from './pdf-context.js';
import { stringToPdfText, toPdfText } from './pdf-inlines.js';
import { boxLayout, type Margin } from './pdf-layout.js';
import { tableToPdf } from './table-to-pdf.js';

type Handler<K extends Block['kind']> = (block: Extract<Block, { kind: K }>, context: PdfContext) => Content;

const handlers: { readonly [K in Block['kind']]: Handler<K> } = {
  heading({ level, number, children }, context) {
    const look = context.style.headings[level];
    const inner = { ...context, strong: look.bold };
    const text = look.italic ? [{ kind: 'emphasis' as const, children }] : children;
    return {
      text: [...(number === undefined ? [] : stringToPdfText(`${number}\u00A0 `, inner)), ...toPdfText(text, inner)],
      fontSize: look.size,
      alignment: look.align,
      lineHeight: 1,
      margin: [0, look.before, 0, look.after] satisfies Margin,
    };
  },
  paragraph({ children }, context) {
    const { size, after, align, firstLineIndent, lineHeight } = context.style.body;
    return {
      text: toPdfText(children, context),
      fontSize: size,
      lineHeight,
      alignment: align,
      leadingIndent: firstLineIndent,
      margin: [0, 0, 0, after] satisfies Margin,
    };
  },
  list({ ordered, items }, context) {
    const inner = insideBlock(context, { after: context.style.list.after });
    const content = items.map((item) => blocksToPdf(item, inner));
    const { size, lineHeight, after } = context.style.body;
    const look = { fontSize: size, lineHeight, margin: [0, 0, 0, after - context.style.list.after] satisfies Margin };
    return ordered ? { ol: content, ...look } : { ul: content, ...look };
  },
  table: (table, context) => tableToPdf(table, context, blocksToPdf),
  figure: figureToPdf,
  note({ blocks }, context) {
    const { note } = context.style;
    const width = context.textWidth - 2 * (note.padding + note.border.width);
    const inner = insideBlock(context, { size: note.size, align: note.align, lineHeight: 1, after: note.size / 4 });
    return {
      table: { widths: [width], body: [[{ ...blocksToPdf(blocks, inner), fillColor: `#${note.fill}` }]] },
      layout: boxLayout(note.border, note.padding, note.padding),
      margin: [0, 0, 0, note.after] satisfies Margin,
    };
  },
  letterhead: letterheadToPdf,
  signature: signatureToPdf,
};

/** One block as a pdfmake element; a fresh one at each call, because pdfmake writes into what it is given. */
export function blockToPdf<K extends Block['kind']>(block: Extract<Block, { kind: K }>, context: PdfContext): Content {
  const handler: Handler<K> = handlers[block.kind];
  return handler(block, context);
}

/** Blocks inside a cell, list item or box. An empty cell still needs an element. */
function blocksToPdf(blocks: readonly Block[], context: PdfContext): { stack: Content[] } | { text: string } {
  return blocks.length === 0 ? { text: '' } : { stack: blocks.map((block) => blockToPdf(block, context)) };
}
