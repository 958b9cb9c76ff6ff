import type { Content, TableCell as PdfCell } from 'pdfmake/interfaces.js';
import type { Block, Inline, Table } from '../../assemble/document-model.js';
import { insideBlock } from '../inside-block.js';
import { planTable } from '../plan-table.js';
import type { GridPlace } from '../table-grid.js';
import type { PdfContext } from './pdf-context.js';
import { toPdfText } from './pdf-inlines.js';
import { boxLayout, type Margin } from './pdf-layout.js';

type Border = [boolean, boolean, boolean, boolean];
type BlocksToPdf = (blocks: readonly Block[], context: PdfContext) => { stack: Content[] } | { text: string };

/** Caption, the table over the whole text width, its notes. `blocksToPdf` draws what stands in a cell. */
export function tableToPdf(table: Table, context: PdfContext, blocksToPdf: BlocksToPdf): Content {
  const { table: look } = context.style;
  const { widths, inner, mayBreak, repeatedHead, spanned } = planTable(table, context);
  return {
    stack: [
      ...(table.caption ? [caption(table.caption, context)] : []),
      {
        tableId: table.id,
        reservedRowHeights: spanned.reserved,
        table: {
          widths: widths.map((width) => width - 2 * look.paddingX - look.border.width),
          headerRows: repeatedHead,
          dontBreakRows: !mayBreak && !context.breakableTables.has(table.id),
          body: spanned.dissolved.map((row, index) =>
            row.map((place) => cellToPdf(place, index < table.head, inner, blocksToPdf)),
          ),
        },
        layout: boxLayout(look.border, look.paddingX, look.paddingY),
      },
      ...table.notes.map((note) => ({
        text: toPdfText(note, context),
        fontSize: look.noteSize,
        lineHeight: 1,
        margin: [0, look.paddingY, 0, 0] satisfies Margin,
      })),
    ],
    margin: [0, 0, 0, look.after] satisfies Margin,
  };
}

function caption(inlines: readonly Inline[], context: PdfContext): Content {
  const { captionSize, before } = context.style.table;
  const text = toPdfText(inlines, { ...context, strong: true });
  return { text, fontSize: captionSize, lineHeight: 1, margin: [0, before, 0, before / 2] satisfies Margin };
}

function cellToPdf(place: GridPlace, inHead: boolean, context: PdfContext, blocksToPdf: BlocksToPdf): PdfCell {
  if (place === 'covered') return {};
  const { cell, openAbove = false, openBelow = false } = place;
  const { headFill, labelFill } = context.style.table;
  const fill = inHead ? headFill : cell.header ? labelFill : undefined;
  return {
    ...blocksToPdf(cell.blocks, { ...insideBlock(context, { align: cell.align }), strong: inHead }),
    colSpan: cell.columns,
    rowSpan: cell.rows,
    ...((openAbove || openBelow) && { border: [true, !openAbove, true, !openBelow] satisfies Border }),
    ...(fill !== undefined && { fillColor: `#${fill}` }),
  };
}
