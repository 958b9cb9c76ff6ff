import type { TableCell, TableRow } from '../pdfmake-nodes.js';

/** Whether each cell of a row is a text and no more: most rows of a long table are such. */
export function isSimpleRow(row: TableRow): boolean {
  const isSimple = known.get(row) ?? row.every(isSimpleCell);
  known.set(row, isSimple);
  return isSimple;
}

/** Asked for where rows are prepared and where they are placed. */
const known = new WeakMap<TableRow, boolean>();

function isSimpleCell(cell: TableCell): boolean {
  const { text, stack, id, border, colSpan = 1, rowSpan = 1, _span, verticalAlignment, margin } = cell;
  return (
    text !== undefined &&
    stack === undefined &&
    id === undefined &&
    border === undefined &&
    colSpan === 1 &&
    rowSpan === 1 &&
    _span === undefined &&
    verticalAlignment === undefined &&
    (margin === undefined || (margin[0] === 0 && margin[2] === 0))
  );
}
