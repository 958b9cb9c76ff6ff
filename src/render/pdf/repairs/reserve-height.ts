import type { PdfmakeInternals } from '../pdfmake-internals.js';

/** pdfmake cannot keep a heading with what follows: an element may ask for free height below it. */
export function reserveHeight({ layoutBuilder: builder }: PdfmakeInternals): void {
  const { processNode } = builder;
  builder.processNode = function (node, isVerticalAlignmentAllowed) {
    const { writer } = this;
    const context = writer.context();
    if (node.reservedHeight !== undefined && writer.transactionLevel === 0) {
      const isAtPageTop = context.y <= context.pageMargins.top;
      if (!isAtPageTop && context.availableHeight < node.reservedHeight) writer.moveToNextPage();
    }
    processNode.call(this, node, isVerticalAlignmentAllowed);
  };
}

/**
 * The text of a cell that spans rows runs off the page when the page ends below its first row. The page is changed at
 * the end of the row before, because pdfmake notes where a span begins before it begins the row.
 */
export function reserveRowHeight({ tableProcessor: processor }: PdfmakeInternals): void {
  const { endRow } = processor;
  processor.endRow = function (row, writer, pageBreaks) {
    endRow.call(this, row, writer, pageBreaks);
    const reserved = this.tableNode.reservedRowHeights?.get(row + 1);
    if (reserved === undefined || writer.transactionLevel > 0 || writer.context().availableHeight >= reserved) return;
    writer.moveToNextPage();
    if (this.headerRows === 0) this.drawHorizontalLine(row + 1, writer);
  };
}
