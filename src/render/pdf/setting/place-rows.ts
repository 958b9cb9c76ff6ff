import type { PageElementWriter, PdfmakeInternals, TableProcessor } from '../pdfmake-internals.js';
import type { TableCell } from '../pdfmake-nodes.js';
import { drawRowBorders } from './draw-row-borders.js';
import { isSimpleRow } from './simple-row.js';
import type { TextLine } from './text-line.js';

/**
 * pdfmake lays out each cell like a document, in a context of its own, with listeners and copies for whatever might stand
 * in it. A row of nothing but texts that fits on its page is placed here at once. Rows before which the page changes, and
 * all others, are left to pdfmake.
 */
export function placeRows({ tableProcessor, layoutBuilder }: PdfmakeInternals): void {
  const { beginRow, endRow } = tableProcessor;
  tableProcessor.beginRow = function (row, writer) {
    if (placeRow(this, row, writer)) {
      this.tableNode.placedRow = row;
      return;
    }
    measureRow(this, row);
    beginRow.call(this, row, writer);
  };
  const { processRow } = layoutBuilder;
  layoutBuilder.processRow = function (row) {
    if (row.tableNode === undefined || row.tableNode.placedRow !== row.rowIndex) return processRow.call(this, row);
    return { positions: [], pageBreaks: [], pageBreaksBySpan: [] };
  };
  tableProcessor.endRow = function (row, writer, pageBreaks) {
    if (this.tableNode.placedRow !== row) endRow.call(this, row, writer, pageBreaks);
  };
}

/** Rows that came later were left as they were, because most of them pdfmake never measures. */
function measureRow({ tableNode: { table, measureRows } }: TableProcessor, row: number): void {
  const cells = table.body[row];
  if (measureRows === undefined || !cells?.some(isRaw)) return;
  const [measured] = measureRows([cells]);
  if (measured !== undefined) table.body[row] = measured;
}

function isRaw({ text, leafText }: TableCell): boolean {
  return text !== undefined && leafText === undefined;
}

/** False where the row is not simple or does not fit on the page; then nothing has changed. Lengths in points. */
function placeRow(processor: TableProcessor, row: number, writer: PageElementWriter): boolean {
  const { tableNode, layout, rowsWithoutPageBreak } = processor;
  const { table, setCell } = tableNode;
  const cells = table.body[row];
  const isBody = row > 0 && row >= rowsWithoutPageBreak && writer.transactionLevel === 0;
  if (!isBody || setCell === undefined || cells === undefined || !isSimpleRow(cells)) return false;
  const texts = cells.map((cell, column) => setText(cell, table.widths[column]?._calcWidth ?? 0));
  const above = layout.paddingTop(row, tableNode);
  const below = layout.paddingBottom(row, tableNode) + layout.hLineWidth(row + 1, tableNode);
  const height = above + Math.max(...texts.map((text) => text.height)) + below;
  const context = writer.context();
  const page = context.getCurrentPage();
  if (page === null || height > context.availableHeight) return false;
  let left = context.x;
  for (const [column, { lines, top, width }] of texts.entries()) {
    left += tableNode._offsets.offsets[column] ?? 0;
    let y = context.y + above + top;
    for (const line of lines) {
      line.x = left + line.shiftIn(width);
      line.y = y;
      y += line.getHeight();
      page.items.push({ type: 'line', item: line });
    }
    left += width;
  }
  drawRowBorders(processor, row, height, writer);
  context.moveDown(height);
  table.body[row] = cells.map(() => placedCell);
  return true;

  function setText(cell: TableCell, width: number) {
    const [, top = 0, , bottom = 0] = cell.margin ?? [];
    const lines: TextLine[] = [];
    const text = setCell?.(cell);
    for (let line = text?.nextLine(width); line; line = text?.nextLine(width)) lines.push(line);
    return { lines, width, top, height: lines.reduce((sum, line) => sum + line.getHeight(), top + bottom) };
  }
}

/** What is left of a cell when its row has been placed. */
export const placedCell: TableCell = { colSpan: 1, rowSpan: 1 };
