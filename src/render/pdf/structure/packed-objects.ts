import { deflateSync } from 'node:zlib';
import type { PdfkitDocument } from './pdfkit-document.js';

/**
 * Writes small objects into object streams: the structure tree of a long table is several times the size of the pages
 * otherwise, and pdfkit would hold each of its objects in memory.
 */
export class PackedObjects {
  readonly #places = new Map<number, Place>();
  readonly #waiting: { readonly number: number; readonly body: string }[] = [];
  #isFinished = false;

  private constructor(private readonly document: PdfkitDocument) {
    document._finalize = () => this.#finish();
  }

  /** Those of a document, which is a file with object streams from then on. */
  static of(document: PdfkitDocument): PackedObjects {
    const known = packed.get(document) ?? new PackedObjects(document);
    packed.set(document, known);
    return known;
  }

  /** Number for an object that is written later. */
  allocate(): number {
    return this.document._offsets.push(null);
  }

  write(number: number, body: string): void {
    this.#waiting.push({ number, body });
    if (this.#waiting.length === streamLength) this.#flush();
  }

  /** The last stream is an object of the document too, whose end pdfkit takes for the end of all once more. */
  #finish(): void {
    if (this.#isFinished) return;
    this.#isFinished = true;
    this.#flush();
    writeCrossReferences(this.document, this.#places);
  }

  #flush(): void {
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
    // Each character is a byte.
    stream.write(Buffer.from(head + this.#waiting.map(({ body }) => `${body}\n`).join(''), 'latin1'));
    stream.end();
    this.#waiting.length = 0;
  }
}

const packed = new WeakMap<PdfkitDocument, PackedObjects>();

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
  const packed = deflateSync(crossReferences(offsets, start, places));
  const id = `<${Buffer.from(document._id).toString('hex')}>`;
  document._write(`${number} 0 obj`);
  document._write(
    `<</Type /XRef /Size ${number + 1} /W [1 4 2] /Root ${document._root} /Info ${document._info} /ID [${id} ${id}] ` +
      `/Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns ${entryLength}>> /Length ${packed.length}>>`,
  );
  document._write('stream');
  document._write(packed);
  document._write('\nendstream');
  document._write('endobj');
  document._write(`startxref\n${start}\n%%EOF`);
  document.push(null);
}

/**
 * A row for each object: where it stands, written as the difference from the row before, as the predictor `up` of PNG
 * has it. Rows of neighbours differ by little, so that they take next to no room.
 */
function crossReferences(
  offsets: readonly (number | null)[],
  start: number,
  places: ReadonlyMap<number, Place>,
): Buffer {
  const rows = Buffer.alloc((offsets.length + 2) * (entryLength + 1));
  const [row, before] = [Buffer.alloc(entryLength), Buffer.alloc(entryLength)];
  let at = 0;
  enter(0, 0, 0xffff);
  for (const [index, offset] of offsets.entries()) {
    const place = places.get(index + 1);
    if (place) enter(2, place.stream, place.index);
    else enter(1, offset ?? 0, 0);
  }
  enter(1, start, 0);
  return rows;

  function enter(type: number, second: number, third: number): void {
    row.writeUInt8(type, 0);
    row.writeUInt32BE(second, 1);
    row.writeUInt16BE(third, 5);
    rows[at] = up;
    for (let byte = 0; byte < entryLength; byte += 1) {
      rows[at + 1 + byte] = (row[byte] ?? 0) - (before[byte] ?? 0);
    }
    row.copy(before);
    at += entryLength + 1;
  }
}

/** Of a row, in bytes. */
const entryLength = 7;
/** The predictor's number in front of each row. */
const up = 2;
