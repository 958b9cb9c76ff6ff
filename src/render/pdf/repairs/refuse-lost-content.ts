import type { PdfmakeInternals } from '../pdfmake-internals.js';

/** A piece of content was taller than a page. `tableId` is set when a table row or its header was to blame. */
export function tableThatDoesNotFit(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Map && typeof cause.get('tableId') === 'string' ? cause.get('tableId') : undefined;
}

/** A row, header group or block taller than a page is dropped whole; of a tall page header only the top is kept. */
export function refuseLostContent({ pageElementWriter: writer }: PdfmakeInternals): void {
  const { _fitOnPage, commitUnbreakableBlock } = writer;
  writer._fitOnPage = function (add) {
    const position = _fitOnPage.call(this, add);
    if (!position) throw new Error('a part of the page does not fit on any page', { cause: new Map() });
    return position;
  };
  writer.commitUnbreakableBlock = function (x, y) {
    if (this.transactionLevel === 1 && this.context().pages.length > 1) {
      throw new Error('a block that must stay whole is taller than its page or page margin', { cause: new Map() });
    }
    commitUnbreakableBlock.call(this, x, y);
  };
}

export function nameTableThatDoesNotFit({ layoutBuilder: builder }: PdfmakeInternals): void {
  const { processTable } = builder;
  builder.processTable = function (node) {
    try {
      processTable.call(this, node);
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      if (node.tableId !== undefined && cause instanceof Map && !cause.has('tableId'))
        cause.set('tableId', node.tableId);
      throw error;
    }
  };
}
