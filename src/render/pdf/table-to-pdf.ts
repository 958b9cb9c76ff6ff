import type { Content, ContentStack, ContentText, TableCell as PdfCell } from 'pdfmake/interfaces.js';
import type { Block, Inline, Table, TableCell } from '../../assemble/document-model.js';
import { insideBlock } from '../inside-block.js';
import { planTable } from '../plan-table.js';
import type { Grid, PlacedCell } from '../table-grid.js';
import { inside, type PdfContext } from './pdf-context.js';
import { toPdfText } from './pdf-inlines.js';
import { boxLayout, type Margin } from './pdf-layout.js';

type Border = [boolean, boolean, boolean, boolean];
type BlocksToPdf = (blocks: readonly Block[], context: PdfContext) => ContentText | ContentStack;

/** Caption, the table over the whole text width, its notes. `blocksToPdf` draws what stands in a cell. */
export function tableToPdf(table: Table, context: PdfContext, blocksToPdf: BlocksToPdf): Content {
  const { table: look } = context.style;
  const { grid, widths, inner, mayBreak, repeatedHead, spanned } = planTable(table, context);
  const tablePlace = inside(context, 'Table', { blockId: table.id });
  return {
    stack: [
      ...(table.caption ? [caption(table.caption, inside(tablePlace, 'Caption'))] : []),
      {
        tableId: table.id,
        reservedRowHeights: spanned.reserved,
        table: {
          widths: widths.map((width) => width - 2 * look.paddingX - look.border.width),
          headerRows: repeatedHead,
          dontBreakRows: !mayBreak && !context.breakableTables.has(table.id),
          body: rowsToPdf(spanned.dissolved, grid, table.head, { ...inner, place: tablePlace.place }, blocksToPdf),
        },
        layout: boxLayout(look.border, look.paddingX, look.paddingY),
      },
      ...table.notes.map((note, index) => ({
        text: toPdfText(note, inside(context, 'Note', { id: `${table.id}-note-${index + 1}` })),
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

/** `drawn`: the grid as it is laid out; `grid`: the same with all spans, as it is read aloud. */
function rowsToPdf(drawn: Grid, grid: Grid, head: number, context: PdfContext, blocksToPdf: BlocksToPdf): PdfCell[][] {
  const headPlace = head > 0 ? inside(context, 'THead') : context;
  const bodyPlace = inside(context, 'TBody');
  return drawn.map((row, index) => {
    const inHead = index < head;
    const rowPlace = { ...inside(inHead ? headPlace : bodyPlace, 'TR'), strong: inHead };
    return row.map((place, column) => {
      const whole = grid[index]?.[column];
      // Of a cell that is drawn in parts the first one holds the text.
      if (place === 'covered') return {};
      const content =
        whole === undefined || whole === 'covered'
          ? { text: '' }
          : blocksToPdf(whole.cell.blocks, cellContext(whole.cell, inHead, rowPlace));
      return { ...content, ...cellLook(place, inHead, context) };
    });
  });
}

function cellContext({ header, columns, rows, align }: TableCell, inHead: boolean, row: PdfContext): PdfContext {
  const cell =
    inHead || header
      ? inside(row, 'TH', { columns, rows, scope: inHead ? 'Column' : 'Row' })
      : inside(row, 'TD', { columns, rows });
  return insideBlock(cell, { align });
}

/** Borders, fill and spans of a cell, or of the part of it that stands in one row. */
function cellLook({ cell, openAbove = false, openBelow = false }: PlacedCell, inHead: boolean, { style }: PdfContext) {
  const fill = inHead ? style.table.headFill : cell.header ? style.table.labelFill : undefined;
  return {
    colSpan: cell.columns,
    rowSpan: cell.rows,
    ...((openAbove || openBelow) && { border: [true, !openAbove, true, !openBelow] satisfies Border }),
    ...(fill !== undefined && { fillColor: `#${fill}` }),
  };
}
