import type { FontTables, OpenedFont } from '../pdfmake-fonts.js';
import type { PdfmakeInternals } from '../pdfmake-internals.js';

/**
 * pdfkit opens each font anew for each document, and unpacking its tables is a quarter of the time of a short one. The
 * tables of one file are the same for all documents; glyphs are not shared, because they remember the characters they
 * were first used for.
 */
export function shareFontTables({ pdfDocument }: PdfmakeInternals): void {
  const { font } = pdfDocument;
  const known = new WeakMap<Uint8Array, FontTables>();
  let isShared = false;
  pdfDocument.font = function (source, family) {
    const document = font.call(this, source, family);
    const { font: opened } = this._font;
    // The 14 fonts of every reader have no file; pdfkit opens one of them before a document has any other.
    if (opened === undefined || isShared) return document;
    isShared = true;
    known.set(opened.stream.buffer, opened._tables);
    shareTables(Object.getPrototypeOf(opened));
    return document;
  };

  /** pdfkit asks for tables while it opens the font, so that they have to be there before. */
  function shareTables(fonts: OpenedFont): void {
    const { _getTable } = fonts;
    fonts._getTable = function (table) {
      const tables = known.get(this.stream.buffer) ?? this._tables;
      known.set(this.stream.buffer, tables);
      this._tables = tables;
      return _getTable.call(this, table);
    };
  }
}
