import type { PdfmakeInternals } from '../pdfmake-internals.js';
import type { Line } from '../pdfmake-pages.js';

/**
 * A paragraph leaves no single line behind on a page and takes none alone to the next. pdfmake makes lines one at a time
 * and does not know which is the last; here all lines of a paragraph that asks for it are made at once.
 */
export function keepLastLines({ layoutBuilder: builder }: PdfmakeInternals): void {
  const { buildNextLine } = builder;
  const waiting = new WeakMap<object, Line[]>();
  builder.buildNextLine = function (node) {
    if (!node.keepsLastLines) return buildNextLine.call(this, node);
    const isFirst = !waiting.has(node);
    const lines = waiting.get(node) ?? allLines(() => buildNextLine.call(this, node));
    waiting.set(node, lines);
    const together = isFirst && lines.length > shortParagraph ? 2 : lines.length;
    const context = this.writer.context();
    const height = lines.slice(0, together).reduce((sum, line) => sum + line.getHeight(), 0);
    const mustStay = isFirst || lines.length === 2;
    const isAtPageTop = context.y <= context.pageMargins.top;
    if (mustStay && height > context.availableHeight && !isAtPageTop && this.writer.transactionLevel === 0) {
      this.writer.moveToNextPage();
    }
    return lines.shift() ?? null;
  };
}

/** A paragraph of this many lines cannot be parted without leaving a line alone. */
const shortParagraph = 3;

function allLines(next: () => Line | null): Line[] {
  const lines: Line[] = [];
  for (let line = next(); line !== null; line = next()) lines.push(line);
  return lines;
}
