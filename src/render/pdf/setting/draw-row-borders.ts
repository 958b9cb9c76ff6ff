import type { PageElementWriter, TableProcessor } from '../pdfmake-internals.js';
import type { Page, VectorLine } from '../pdfmake-pages.js';
import { addBorder } from '../repairs/join-borders.js';

/** Borders beside and below a row at the writer's place, and the fills of its cells. `height`: of the row, in points. */
export function drawRowBorders(
  processor: TableProcessor,
  row: number,
  height: number,
  writer: PageElementWriter,
): void {
  const context = writer.context();
  const page = context.getCurrentPage();
  if (page === null) return;
  fillCells(processor, row, height, writer, page);
  const { tableNode, layout, rowSpanData } = processor;
  const { x, y } = context;
  const bottom = y + height;
  const above = layout.hLineWidth(row, tableNode);
  const known = sides.get(processor);
  if (known?.page === page && known.row === row - 1) {
    for (const side of known.lines) side.y2 = bottom;
    known.row = row;
  } else {
    const lines = rowSpanData.flatMap(({ left }, column) => {
      const lineWidth = layout.vLineWidth(column, tableNode);
      if (lineWidth === 0) return [];
      const at = x + left + lineWidth / 2;
      const lineColor = layout.vLineColor(column, tableNode, row);
      return addBorder(page, { type: 'line', x1: at, x2: at, y1: y - above, y2: bottom, lineWidth, lineColor });
    });
    sides.set(processor, { page, row, lines });
  }
  const lineWidth = layout.hLineWidth(row + 1, tableNode);
  if (lineWidth === 0) return;
  const at = bottom - lineWidth / 2;
  const lineColor = layout.hLineColor(row + 1, tableNode, 0);
  const [start, end] = [x, x + (rowSpanData.at(-1)?.left ?? 0)];
  const line = { type: 'line' as const, x1: start, x2: end, y1: at, y2: at, lineWidth, lineColor };
  // Nothing else is drawn at its height that it could be a part of.
  page.items.push({ type: 'vector', item: line });
}

/** The lines between the columns of a table on the page, as long as one row follows the other there. */
const sides = new WeakMap<
  TableProcessor,
  { readonly page: Page; row: number; readonly lines: readonly VectorLine[] }
>();

/** As pdfmake fills cells: over the borders on the left and below, to the middle of that on the right. */
function fillCells(
  processor: TableProcessor,
  row: number,
  height: number,
  writer: PageElementWriter,
  page: Page,
): void {
  const { tableNode, layout, rowSpanData, dontBreakRows } = processor;
  const { x, y, page: number, backgroundLength } = writer.context();
  for (const [column, { fillColor }] of (tableNode.table.body[row] ?? []).entries()) {
    const [start, end] = [rowSpanData[column], rowSpanData[column + 1]];
    if (fillColor === undefined || start === undefined || end === undefined) continue;
    const [border, above] = [layout.vLineWidth(column, tableNode), layout.hLineWidth(row, tableNode)];
    const left = x + start.left + (dontBreakRows ? border : border / 2);
    const right = x + end.left + layout.vLineWidth(column + 1, tableNode) / 2;
    const top = dontBreakRows ? y : y - above / 2;
    const bottom = y + height - (dontBreakRows ? 0 : layout.hLineWidth(row + 1, tableNode) / 2);
    const fill = { type: 'rect' as const, x: left, y: top, w: right - left, h: bottom - top, color: fillColor };
    page.items.splice(backgroundLength[number] ?? 0, 0, { type: 'vector', item: fill });
  }
}
