import type { PdfmakeInternals } from '../pdfmake-internals.js';

/** The number of a list item is written after the item's first line, so that text extraction reads them swapped. */
export function putListMarkerBeforeItsText({ pageElementWriter: writer }: PdfmakeInternals): void {
  const { addLine } = writer;
  writer.addLine = function (line, isMarker, index) {
    const items = this.context().getCurrentPage()?.items.length ?? 0;
    return addLine.call(this, line, isMarker, isMarker && index === undefined && items > 0 ? items - 1 : index);
  };
}
