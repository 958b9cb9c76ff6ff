import type { PdfmakeInternals } from '../pdfmake-internals.js';

/**
 * Space below an element that does not fit on the page begins a new one: an empty last page, or an empty page that the
 * next section then takes over in the wrong orientation. The page's end takes the place of the space.
 */
export function endMarginAtPageEnd({ layoutBuilder: builder }: PdfmakeInternals): void {
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
