import type { PdfmakeInternals } from '../pdfmake-internals.js';
import type { TableCell } from '../pdfmake-nodes.js';
import { placedCell } from '../setting/place-rows.js';

/**
 * pdfmake keeps all it has laid out and drawn until the end: a table of 10,000 rows takes more than a gigabyte. What
 * nobody reads again is let go row by row and page by page.
 */
export function releaseDrawn({ layoutBuilder, tableProcessor, pdfDocument }: PdfmakeInternals): void {
  const { processNode } = layoutBuilder;
  layoutBuilder.processNode = function (node, isVerticalAlignmentAllowed) {
    processNode.call(this, node, isVerticalAlignmentAllowed);
    // Read only where a definition chooses page breaks, which ours do not.
    if (this.linearNodeList.length > mostNodes) this.linearNodeList.length = 0;
    keepEnds(node.positions);
  };
  const { endRow } = tableProcessor;
  tableProcessor.endRow = function (row, writer, pageBreaks) {
    endRow.call(this, row, writer, pageBreaks);
    const { positions, table } = this.tableNode;
    keepEnds(positions);
    // The last row is still asked for its borders, rows before it only where a cell reaches down from them.
    const done = table.body[row - 1];
    if (done !== undefined && done[0] !== placedCell) table.body[row - 1] = done.map(bordersOf);
  };
  const { addPage } = pdfDocument;
  pdfDocument.addPage = function (options) {
    const drawn = this._pdfMakePages?.[this._root.data.Pages.data.Count - 1];
    if (drawn !== undefined) drawn.items = [];
    return addPage.call(this, options);
  };
}

/** Emptying a list takes time too. */
const mostNodes = 1000;

/** The first and the last position tell where an element begins and whether it stands on one page. */
function keepEnds(positions: unknown[]): void {
  const last = positions.at(-1);
  if (positions.length <= 2 || last === undefined) return;
  positions.splice(1, positions.length - 1, last);
}

function bordersOf(cell: TableCell): TableCell {
  const { border, borderColor, colSpan, rowSpan, _span, _colSpan, _rowSpanCurrentOffset } = cell;
  return {
    ...(border !== undefined && { border }),
    ...(borderColor !== undefined && { borderColor }),
    ...(colSpan !== undefined && { colSpan }),
    ...(rowSpan !== undefined && { rowSpan }),
    ...(_span !== undefined && { _span }),
    ...(_colSpan !== undefined && { _colSpan }),
    ...(_rowSpanCurrentOffset !== undefined && { _rowSpanCurrentOffset }),
  };
}
