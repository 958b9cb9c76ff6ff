import type { PdfmakeInternals } from '../pdfmake-internals.js';

/** A page number asked for after the first line of its text prints as 00000: only first lines are looked through. */
export function numberReferences({ layoutBuilder: builder }: PdfmakeInternals): void {
  const { buildNextLine } = builder;
  builder.buildNextLine = function (node) {
    const line = buildNextLine.call(this, node);
    for (const inline of line?.inlines ?? []) {
      if (inline._pageRef !== undefined) inline._pageNodeRef = inline._pageRef._nodeRef;
    }
    return line;
  };
}
