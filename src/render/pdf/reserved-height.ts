import type { Block } from '../../assemble/document-model.js';
import { figureSize } from '../figure-size.js';
import { introducesNext } from '../introduces-next.js';
import { paragraphsOf } from '../paragraphs-of.js';
import { rowHeight } from '../row-height.js';
import type { PdfContext } from './pdf-context.js';

type Reserve<K extends Block['kind']> = (
  block: Extract<Block, { kind: K }>,
  context: PdfContext,
  rest: readonly Block[],
) => number;

const reserves: { readonly [K in Block['kind']]: Reserve<K> } = {
  heading({ level, number, children }, context, rest) {
    const { size, before, after } = context.style.headings[level];
    const text = [{ kind: 'text' as const, text: `${number ?? ''} ` }, ...children];
    const lines = context.measure.lines(text, size, context.textWidth, true);
    return before + lines * context.measure.lineHeight(size) + after + reservedHeight(rest, context);
  },
  paragraph(paragraph, context, rest) {
    const { children } = paragraph;
    const introduces = introducesNext(paragraph) && rest[0] !== undefined;
    const next = introduces ? context.style.body.after + reservedHeight(rest, context) : 0;
    return (
      textHeight([{ inlines: children, depth: 0 }], introduces ? Number.POSITIVE_INFINITY : firstLines, context) + next
    );
  },
  list: ({ items }, context) => textHeight(paragraphsOf(items[0] ?? []), firstLines, context),
  table(table, context) {
    const { captionSize, before } = context.style.table;
    const { grid, widths, inner, mayBreak, spanned } = context.planOf(table);
    const caption = table.caption
      ? before * 1.5 +
        context.measure.lines(table.caption, captionSize, context.textWidth, true) *
          context.measure.lineHeight(captionSize)
      : 0;
    const head = grid.slice(0, table.head).reduce((all, row) => all + rowHeight(row, widths, inner), 0);
    const joined = spanned.reserved.get(table.head) ?? 0;
    const first = rowHeight(spanned.dissolved[table.head] ?? [], widths, inner);
    const begun = mayBreak ? Math.min(first, firstLines * context.measure.lineHeight(inner.style.body.size)) : first;
    return caption + head + Math.max(joined, begun);
  },
  figure(figure, context) {
    const { height, caption, smallestShare } = figureSize(figure, context);
    return height * smallestShare + caption + context.style.table.before;
  },
  note: ({ blocks }, context) =>
    Math.min(textHeight(paragraphsOf(blocks), Number.POSITIVE_INFINITY, context), context.textHeight / 4) +
    2 * context.style.note.padding,
  letterhead: () => 0,
  signature: (_signature, { style, measure }) => style.signature.before + 2 * measure.lineHeight(style.signature.size),
};

/** A paragraph begins only where this many of its lines fit: a shorter one is not parted, see keep-last-lines.ts. */
const firstLines = 3;

/**
 * Height in points that must be free for the first block to begin on a page: the whole of a heading together with the
 * beginning of what follows it, the caption and head of a table with its first row, the first lines of a text.
 */
export function reservedHeight([block, ...rest]: readonly Block[], context: PdfContext): number {
  return block === undefined ? 0 : reserve(block, context, rest);
}

function reserve<K extends Block['kind']>(
  block: Extract<Block, { kind: K }>,
  context: PdfContext,
  rest: readonly Block[],
): number {
  const handler: Reserve<K> = reserves[block.kind];
  return handler(block, context, rest);
}

function textHeight(
  paragraphs: ReturnType<typeof paragraphsOf>,
  mostLines: number,
  { style: { body, list }, measure, textWidth }: PdfContext,
): number {
  const lines = paragraphs.reduce(
    (sum, { inlines, depth }) => sum + measure.lines(inlines, body.size, textWidth - (depth + 1) * list.indent),
    0,
  );
  return Math.min(lines, mostLines) * measure.lineHeight(body.size) * body.lineHeight;
}
