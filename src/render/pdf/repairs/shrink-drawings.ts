import type { PdfmakeInternals } from '../pdfmake-internals.js';

/**
 * A drawing that is a little taller than what is left of its page would leave that empty and begin a new one. It is
 * drawn smaller instead, but no smaller than it allows.
 */
export function shrinkDrawings({ layoutBuilder: builder }: PdfmakeInternals): void {
  const { processSVG } = builder;
  builder.processSVG = function (node) {
    const { shrink } = node;
    const share = shrink && (this.writer.context().availableHeight - shrink.below) / node._height;
    if (shrink && share !== undefined && share < 1 && share >= shrink.smallestShare) {
      node._width *= share;
      node._height *= share;
      node.svg = this.svgMeasure.writeDimensions(node.svg, { width: node._width, height: node._height });
    }
    processSVG.call(this, node);
  };
}
