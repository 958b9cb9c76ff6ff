import type { PdfDocument } from '../pdfmake-document.js';
import type { PdfmakeInternals } from '../pdfmake-internals.js';
import { PackedObjects } from './packed-objects.js';
import type { WrittenReference } from './pdfkit-document.js';

/**
 * pdfkit writes each page, link, bookmark and destination as text between the streams. In a tagged document, which has
 * object streams anyway, they go there. The catalogue and the file's information stay where any program finds them.
 */
export function packReferences({ pdfDocument }: PdfmakeInternals): void {
  const { ref } = pdfDocument;
  pdfDocument.ref = function (entries) {
    const reference = ref.call(this, entries);
    if (!this.options.tagged) return reference;
    const { finalize } = reference;
    reference.finalize = () => {
      const isApart =
        reference.buffer.length > 0 || [this._root, this._info].some((kept) => Object.is(kept, reference));
      if (isApart) finalize.call(reference);
      else pack(this, reference, () => finalize.call(reference));
    };
    return reference;
  };
}

function pack(document: PdfDocument, reference: WrittenReference, finalize: () => void): void {
  const lines: string[] = [];
  const { _write, _refEnd } = document;
  document._write = (line) => lines.push(String(line));
  document._refEnd = () => undefined;
  finalize();
  document._write = _write;
  document._refEnd = _refEnd;
  // The first and the last line are `1 0 obj` and `endobj`.
  PackedObjects.of(document).write(reference.id, lines.slice(1, -1).join('\n'));
  document._refEnd(reference);
}
