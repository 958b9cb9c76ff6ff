import type { PdfmakeInternals } from '../pdfmake-internals.js';

/** Columns beyond the right margin would be drawn off the page. */
export function refuseWideTables({ tableProcessor: processor }: PdfmakeInternals): void {
  const { beginTable } = processor;
  processor.beginTable = function (writer) {
    const { availableWidth } = writer.context();
    beginTable.call(this, writer);
    if (this.tableWidth > availableWidth + rounding) {
      throw new Error(`table ${this.tableNode.tableId ?? ''} is wider than its page`);
    }
  };
}

/** In points. */
const rounding = 0.1;
