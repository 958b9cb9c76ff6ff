import type { PdfmakeInternals } from '../pdfmake-internals.js';

/** pdfmake writes into the elements it is given: one that comes a second time prints as nothing. */
export function refuseReusedNodes({ docPreprocessor: preprocessor }: PdfmakeInternals): void {
  const { preprocessNode } = preprocessor;
  const seen = new WeakSet<object>();
  preprocessor.preprocessNode = function (node, isSectionAllowed) {
    if (typeof node === 'object' && node !== null) {
      if (seen.has(node)) throw new Error('an element of a page is used twice');
      seen.add(node);
    }
    return preprocessNode.call(this, node, isSectionAllowed);
  };
}
