import { arrange, arrangeInRows, columnStep, type PackedObject } from './arrange-objects.js';
import { type PackedPlace, writeCrossReferences } from './cross-references.js';
import { entryWidth, isLongList } from './long-lists.js';
import type { PdfkitDocument } from './pdfkit-document.js';

/**
 * Writes small objects into object streams: the structure tree of a long table is several times the size of the pages
 * otherwise, and pdfkit would hold each of its objects in memory. In a document of many, objects as long as one another
 * are mostly of one kind, such as the cells of a table: they wait until there are enough for a stream of their own, which
 * takes a third of the room of one in which kinds alternate.
 */
export class PackedObjects {
  readonly #places = new Map<number, PackedPlace>();
  /** The first of them, in the order of writing, until there are many. */
  #first: PackedObject[] | undefined = [];
  /** Those waiting after that, by the width of their rows. */
  readonly #waiting = new Map<number, PackedObject[]>();
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
    const object = { number, body };
    if (isLongList(body)) {
      this.#flush([object], arrangeInRows([object], entryWidth));
      return;
    }
    if (this.#first === undefined) {
      this.#sortOut(object);
      return;
    }
    this.#first.push(object);
    if (this.#first.length < many) return;
    for (const waiting of this.#first) this.#sortOut(waiting);
    this.#first = undefined;
  }

  #sortOut(object: PackedObject): void {
    const columns = Math.ceil((object.body.length + 1) / columnStep) * columnStep;
    const alike = this.#waiting.get(columns) ?? [];
    this.#waiting.set(columns, alike);
    alike.push(object);
    if (alike.length < streamLength) return;
    this.#waiting.delete(columns);
    this.#flush(alike, arrangeInRows(alike, columns));
  }

  /** The last stream is an object of the document too, whose end pdfkit takes for the end of all once more. */
  #finish(): void {
    if (this.#isFinished) return;
    this.#isFinished = true;
    const rest = this.#first ?? [...this.#waiting.values()].flat().sort((a, b) => a.number - b.number);
    for (let from = 0; from < rest.length; from += streamLength) this.#flush(rest.slice(from, from + streamLength));
    writeCrossReferences(this.document, this.#places);
  }

  #flush(objects: readonly PackedObject[], { bytes, entries } = arrange(objects)): void {
    const stream = this.document.ref({ Type: 'ObjStm', N: objects.length, ...entries });
    for (const [index, { number }] of objects.entries()) this.#places.set(number, { stream: stream.id, index });
    stream.write(bytes);
    stream.end();
  }
}

const packed = new WeakMap<PdfkitDocument, PackedObjects>();

/** Objects for one stream. A reader has to unpack the whole stream for one of them. */
const streamLength = 200;

/** Of fewer objects none are so many of a kind that streams of their own take less room. */
const many = 2000;
