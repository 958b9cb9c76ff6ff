import type { PdfmakeInternals } from '../pdfmake-internals.js';

/**
 * Bookmarks of pdfmake lead to the top of the page and to its right edge, destinations to the left edge of the text,
 * which moves a magnified page sideways. Both lead to the height of the line and leave the rest as the reader has it.
 */
export function pointDestinations({ renderer }: PdfmakeInternals): void {
  const { renderLine } = renderer;
  renderer.renderLine = function (line, x, y) {
    const { pdfDocument: document } = this;
    const { id, _outline: outline } = line;
    if (id !== undefined) document.addNamedDestination(id, 'XYZ', null, y, null);
    renderLine.call(this, id === undefined ? line : Object.assign(line.clone(), { id: undefined }), x, y);
    const bookmark = outline?.id === undefined ? undefined : this.outlineMap[outline.id];
    if (bookmark !== undefined) {
      bookmark.outlineData['Dest'] = [document.page.dictionary, 'XYZ', null, document.page.height - y, null];
    }
  };
}
