import type { FontTables, PdfmakeInternals } from '../pdfmake-internals.js';

/**
 * pdfkit opens each font anew for each document, and unpacking its tables is a quarter of the time of a short one. The
 * tables of one file are the same for all documents; glyphs are not shared, because they remember the characters they
 * were first used for.
 */
export function shareFontTables({ pdfDocument }: PdfmakeInternals): void {
  const { font } = pdfDocument;
  const known = new WeakMap<Uint8Array, FontTables>();
  pdfDocument.font = function (source, family) {
    const document = font.call(this, source, family);
    const { font: opened } = this._font;
    // The 14 fonts of every reader have no file; pdfkit opens one of them before a document has any other.
    if (opened === undefined) return document;
    const tables = known.get(opened.stream.buffer) ?? opened._tables;
    known.set(opened.stream.buffer, tables);
    opened._tables = tables;
    return document;
  };
}
