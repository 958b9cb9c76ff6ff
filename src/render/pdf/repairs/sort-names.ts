import { compareText } from '../../../diagnostics/sort.js';
import type { PdfmakeInternals } from '../pdfmake-internals.js';

/** pdfkit sorts the names of destinations after the rules of the machine's language; readers look them up by bytes. */
export function sortNames({ pdfDocument }: PdfmakeInternals): void {
  const { end } = pdfDocument;
  pdfDocument.end = function () {
    this._root.data.Names.data.Dests._compareKeys = compareText;
    end.call(this);
  };
}
