import type { PdfmakeInternals } from '../pdfmake-internals.js';
import type { TableRow } from '../pdfmake-nodes.js';
import { isSimpleRow } from '../setting/simple-row.js';

/**
 * pdfmake wants all rows of a table before it begins, measures them all and then lays them out. A table may bring its
 * first rows only and hand over the others when it is their turn; see rows-to-pdf.ts.
 */
export function layOutRowsInStretches({ layoutBuilder, tableProcessor }: PdfmakeInternals): void {
  const { processTable } = layoutBuilder;
  layoutBuilder.processTable = function (node) {
    node.measureRows = (rows) => {
      const stretch = { table: { body: [...rows] }, layout: node.layout };
      this.docPreprocessor.preprocessTable(stretch);
      this.docMeasure.measureTable(stretch);
      return stretch.table.body;
    };
    processTable.call(this, node);
  };
  const { beginTable, endRow } = tableProcessor;
  tableProcessor.beginTable = function (writer) {
    beginTable.call(this, writer);
    const { table, rowCount } = this.tableNode;
    // Rows are counted before the first is laid out.
    if (rowCount !== undefined) table.body.length = rowCount;
  };
  tableProcessor.endRow = function (row, writer, pageBreaks) {
    const { table, laterRows, measureRows } = this.tableNode;
    // The border below a row is that of the row after it too.
    if (row + 1 < table.body.length && table.body[row + 1] === undefined) {
      const rows = laterRows?.next().value;
      if (rows === undefined || measureRows === undefined) throw new Error('a table has fewer rows than it said');
      for (const [index, cells] of measured(rows, measureRows).entries()) table.body[row + 1 + index] = cells;
    }
    endRow.call(this, row, writer, pageBreaks);
  };
}

/** Simple rows stay as they are until it is their turn: see setting/place-rows.ts. */
function measured(rows: readonly TableRow[], measure: (rows: readonly TableRow[]) => readonly TableRow[]): TableRow[] {
  const done: TableRow[] = [];
  let waiting: TableRow[] = [];
  for (const row of rows) {
    if (!isSimpleRow(row)) {
      waiting.push(row);
      continue;
    }
    done.push(...measureAll(), row);
  }
  return [...done, ...measureAll()];

  /** Rows that may be joined by spans, in the order they stand in. */
  function measureAll(): readonly TableRow[] {
    const joined = waiting;
    waiting = [];
    return joined.length > 0 ? measure(joined) : [];
  }
}
