import { deflateSync } from 'node:zlib';
import type { PdfkitDocument } from './pdfkit-document.js';

/**
 * Writes many small objects into object streams: the structure tree of a long table is several times the size of the
 * pages otherwise, and pdfkit would hold each of its objects in memory.
 */
export class PackedObjects {
  readonly #places = new Map<number, Place>();
  readonly #waiting: { readonly number: number; readonly body: string }[] = [];

  constructor(private readonly document: PdfkitDocument) {
    document._finalize = () => writeCrossReferences(document, this.#places);
  }

  /** Number for an object that is written later. */
  allocate(): number {
    return this.document._offsets.push(null);
  }

  write(number: number, body: string): void {
    this.#waiting.push({ number, body });
    if (this.#waiting.length === streamLength) this.flush();
  }

  /** Writes what waits; to be called after the last object. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    let offset = 0;
    const index = this.#waiting.map(({ number, body }) => {
      const entry = `${number} ${offset}`;
      offset += body.length + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    const stream = this.document.ref({ Type: 'ObjStm', N: index.length, First: head.length });
    for (const [at, { number }] of this.#waiting.entries()) this.#places.set(number, { stream: stream.id, index: at });
    // Bodies are ASCII: their lengths in characters are those in bytes.
    stream.write(Buffer.from(head + this.#waiting.map(({ body }) => `${body}\n`).join(''), 'ascii'));
    stream.end();
    this.#waiting.length = 0;
  }
}

interface Place {
  readonly stream: number;
  readonly index: number;
}

/** Objects for one stream. A reader has to unpack the whole stream for one of them. */
const streamLength = 200;

/** A classical cross-reference table cannot point into object streams: this takes its place at the end of the file. */
function writeCrossReferences(document: PdfkitDocument, places: ReadonlyMap<number, Place>): void {
  const { _offsets: offsets, _offset: start } = document;
  const number = offsets.length + 1;
  const table = Buffer.alloc((number + 1) * entryLength);
  const enter = (at: number, type: number, second: number, third: number) => {
    table.writeUInt8(type, at * entryLength);
    table.writeUInt32BE(second, at * entryLength + 1);
    table.writeUInt16BE(third, at * entryLength + 5);
  };
  enter(0, 0, 0, 0xffff);
  for (const [index, offset] of offsets.entries()) {
    const place = places.get(index + 1);
    if (place) enter(index + 1, 2, place.stream, place.index);
    else enter(index + 1, 1, offset ?? 0, 0);
  }
  enter(number, 1, start, 0);
  const packed = deflateSync(table);
  const id = `<${Buffer.from(document._id).toString('hex')}>`;
  document._write(`${number} 0 obj`);
  document._write(
    `<</Type /XRef /Size ${number + 1} /W [1 4 2] /Root ${document._root} /Info ${document._info} /ID [${id} ${id}] ` +
      `/Filter /FlateDecode /Length ${packed.length}>>`,
  );
  document._write('stream');
  document._write(packed);
  document._write('\nendstream');
  document._write('endobj');
  document._write(`startxref\n${start}\n%%EOF`);
  document.push(null);
}

const entryLength = 7;
