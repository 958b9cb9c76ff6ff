import type { PdfmakeInternals } from '../pdfmake-internals.js';

/** XMP is put together from raw strings; `&` in a title would make the metadata unreadable. */
export function escapeMetadata({ pdfDocument: document }: PdfmakeInternals): void {
  const { endMetadata } = document;
  document.endMetadata = function () {
    const info = this.info;
    // The Info dictionary has been written by now: only the metadata stream sees the escaped copy.
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    );
    endMetadata.call(this);
    this.info = info;
  };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
