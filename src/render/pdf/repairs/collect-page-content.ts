import type { PdfmakeInternals } from '../pdfmake-internals.js';

/** pdfkit turns each operator into bytes of its own. The content of a page becomes bytes at once when the page ends. */
export function collectPageContent({ pdfDocument }: PdfmakeInternals): void {
  const { addPage } = pdfDocument;
  pdfDocument.addPage = function (options) {
    const added = addPage.call(this, options);
    const { page } = this;
    const { end } = page;
    const operators: string[] = [];
    page.write = (operator) => {
      operators.push(operator);
    };
    page.end = () => {
      page.content.write(Buffer.from(`${operators.join('\n')}\n`, 'latin1'));
      return end.call(page);
    };
    return added;
  };
}
