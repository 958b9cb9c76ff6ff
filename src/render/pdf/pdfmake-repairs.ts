import type { PdfmakeInternals } from './pdfmake-internals.js';

/**
 * Where pdfmake 0.3.11 loses content without a word or lacks a thing we cannot do without, its own methods are wrapped
 * here and nowhere else. test/render/pdfmake-repairs.test.ts fails when an upgrade makes one of them ineffective.
 */
export function installPdfmakeRepairs(internals: PdfmakeInternals): void {
  refuseLostContent(internals);
  nameTableThatDoesNotFit(internals);
  reserveHeight(internals);
  reserveRowHeight(internals);
  endMarginAtPageEnd(internals);
  putListMarkerBeforeItsText(internals);
  escapeMetadata(internals);
}

/** A piece of content was taller than a page. `tableId` is set when a table row or its header was to blame. */
export function tableThatDoesNotFit(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Map && typeof cause.get('tableId') === 'string' ? cause.get('tableId') : undefined;
}

/** A row, header group or block taller than a page is dropped whole; of a tall page header only the top is kept. */
function refuseLostContent({ pageElementWriter: writer }: PdfmakeInternals): void {
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

function nameTableThatDoesNotFit({ layoutBuilder: builder }: PdfmakeInternals): void {
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

/** pdfmake cannot keep a heading with what follows: an element may ask for free height below it. */
function reserveHeight({ layoutBuilder: builder }: PdfmakeInternals): void {
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
function reserveRowHeight({ tableProcessor: processor }: PdfmakeInternals): void {
  const { endRow } = processor;
  processor.endRow = function (row, writer, pageBreaks) {
    endRow.call(this, row, writer, pageBreaks);
    const reserved = this.tableNode.reservedRowHeights?.get(row + 1);
    if (reserved === undefined || writer.transactionLevel > 0 || writer.context().availableHeight >= reserved) return;
    writer.moveToNextPage();
    if (this.headerRows === 0) this.drawHorizontalLine(row + 1, writer);
  };
}

/**
 * Space below an element that does not fit on the page begins a new one: an empty last page, or an empty page that the
 * next section then takes over in the wrong orientation. The page's end takes the place of the space.
 */
function endMarginAtPageEnd({ layoutBuilder: builder }: PdfmakeInternals): void {
  const { processNode } = builder;
  builder.processNode = function (node, isVerticalAlignmentAllowed) {
    const { writer } = this;
    const margin = node._margin;
    const bottom = margin?.[3] ?? 0;
    // Inside a block that is kept whole the free height is not known and the space always fits.
    if (margin && bottom > 0 && writer.transactionLevel === 0) {
      const fitting = () => Math.min(bottom, Math.max(0, writer.context().availableHeight));
      node._margin = Object.defineProperty([...margin], 3, { get: fitting });
    }
    processNode.call(this, node, isVerticalAlignmentAllowed);
    if (margin) node._margin = margin;
  };
}

/** The number of a list item is written after the item's first line, so that text extraction reads them swapped. */
function putListMarkerBeforeItsText({ pageElementWriter: writer }: PdfmakeInternals): void {
  const { addLine } = writer;
  writer.addLine = function (line, isMarker, index) {
    const items = this.context().getCurrentPage()?.items.length ?? 0;
    return addLine.call(this, line, isMarker, isMarker && index === undefined && items > 0 ? items - 1 : index);
  };
}

/** XMP is put together from raw strings; `&` in a title would make the metadata unreadable. */
function escapeMetadata({ pdfDocument: document }: PdfmakeInternals): void {
  const { endMetadata } = document;
  document.endMetadata = function () {
    const info = this.info;
    // The Info dictionary has been written by now: only the metadata stream sees the escaped copy.
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    );
    endMetadata.call(this);
    this.info = info;
  };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
