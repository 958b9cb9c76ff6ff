import type { Content } from 'pdfmake/interfaces.js';
import type { Inline, Table } from '../../assemble/document-model.js';
import { inside, type PdfContext } from './pdf-context.js';
import { toPdfText } from './pdf-inlines.js';
import { boxLayout, type Margin } from './pdf-layout.js';
import { type BlocksToPdf, rowsToPdf } from './rows-to-pdf.js';

/** Caption, the table over the whole text width, its notes. `blocksToPdf` draws what stands in a cell. */
export function tableToPdf(table: Table, context: PdfContext, blocksToPdf: BlocksToPdf): Content {
  const { table: look } = context.style;
  const { grid, widths, inner, mayBreak, repeatedHead, spanned } = context.planOf(table);
  const tablePlace = inside(context, 'Table', { blockId: table.id });
  // The order of these is that of the structure tree.
  const caption = table.caption && captionToPdf(table.caption, inside(tablePlace, 'Caption'));
  const cellContext = { ...inner, place: tablePlace.place };
  const rows = rowsToPdf({ drawn: spanned.dissolved, grid, head: table.head }, cellContext, blocksToPdf);
  return {
    stack: [
      ...(caption ? [caption] : []),
      {
        tableId: table.id,
        reservedRowHeights: spanned.reserved,
        table: {
          widths: widths.map((width) => width - 2 * look.paddingX - look.border.width),
          headerRows: repeatedHead,
          dontBreakRows: !mayBreak && !context.breakableTables.has(table.id),
          body: rows.next().value ?? [],
        },
        rowCount: grid.length,
        laterRows: rows,
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

function captionToPdf(inlines: readonly Inline[], context: PdfContext): Content {
  const { captionSize, before } = context.style.table;
  const text = toPdfText(inlines, { ...context, strong: true });
  return { text, fontSize: captionSize, lineHeight: 1, margin: [0, before, 0, before / 2] satisfies Margin };
}
