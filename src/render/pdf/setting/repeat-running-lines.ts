import type { PdfmakeInternals } from '../pdfmake-internals.js';
import type { Fragment } from '../pdfmake-pages.js';

/**
 * Headers and footers are laid out anew for each page. One that a definition gives a second time is drawn again as it was
 * laid out: the header of a document is the same on all its pages of one orientation.
 */
export function repeatRunningLines({ layoutBuilder }: PdfmakeInternals): void {
  layoutBuilder.addDynamicRepeatable = function (nodeFor, sizesFor) {
    const known = new Map<object, Fragment>();
    const context = this.writer.context();
    for (const [index, page] of context.pages.entries()) {
      context.page = index;
      const node = nodeFor?.(index + 1, context.pages.length, page.pageSize);
      if (!node) continue;
      const { x, y, width, height } = sizesFor(page.pageSize, page.pageMargins);
      const before = known.get(node);
      if (before !== undefined) {
        this.writer.addFragment(before, true, true, true);
        continue;
      }
      this.writer.beginUnbreakableBlock(width, height);
      this.processNode(this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(node)));
      const [fragment] = this.writer.context().pages;
      this.writer.commitUnbreakableBlock(x, y);
      if (fragment !== undefined) known.set(node, fragment);
    }
  };
}
