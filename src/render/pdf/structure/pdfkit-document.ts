/** The parts of a pdfkit 0.19.1 document that tagging reaches for. */
export interface PdfkitDocument {
  readonly page: PdfPage;
  info: Record<string, unknown>;
  readonly _root: PdfReference & {
    readonly data: {
      readonly Names: { readonly data: { readonly Dests: NameTree } };
      readonly Pages: { readonly data: { readonly Count: number } };
    };
  };
  readonly _info: PdfReference;
  readonly _id: Uint8Array;
  readonly _offset: number;
  /** Byte offset of each indirect object, by its number less one. */
  readonly _offsets: (number | null)[];
  addContent(operators: string): void;
  addNamedDestination(name: string, fit: 'XYZ', left: null, top: number, zoom: null): void;
  annotate(x: number, y: number, width: number, height: number, entries: Record<string, unknown>): void;
  appendXML(xml: string): void;
  end(): void;
  getStructTreeRoot(): { readonly data: StructTreeRoot };
  getStructParentTree(): object;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  ref(entries: Record<string, unknown>): WrittenReference;
  push(end: null): void;
  _write(data: string | Uint8Array): void;
  /** Notes that an object has been written. */
  _refEnd(reference: PdfReference): void;
  _finalize(): void;
}

interface NameTree {
  _compareKeys(a: string, b: string): number;
}

/** Entries of the root of the structure tree, as pdfkit writes them. */
export interface StructTreeRoot {
  K?: object;
  ParentTree: object;
  ParentTreeNextKey: number;
  IDTree?: object;
}

export interface PdfReference {
  /** Object number. */
  readonly id: number;
}

export interface WrittenReference extends PdfReference {
  /** Content of a stream; other objects have none. */
  readonly buffer: { readonly length: number };
  write(bytes: Uint8Array): void;
  end(): void;
  /** Writes the object. */
  finalize(): void;
}

export interface PdfPage {
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly annotations: readonly PdfReference[];
  /** Key of the page in the parent tree; made at the first reading. */
  readonly structParentTreeKey: number;
}

export interface PdfOutline {
  addItem(title: string, options: { readonly expanded: boolean }): PdfOutline;
  readonly outlineData: Record<string, unknown>;
}

/** Throws where an upgrade of pdfkit has taken away what tagging needs. */
export function assertPdfkitDocument(value: object): asserts value is PdfkitDocument {
  const missing = needed.filter((name) => !(name in value));
  if (missing.length > 0) throw new Error(`pdfkit documents have no ${missing.join(', ')}`);
}

const needed: readonly (keyof PdfkitDocument)[] = [
  'page',
  'info',
  '_root',
  '_id',
  '_offset',
  '_offsets',
  'addContent',
  'addNamedDestination',
  'annotate',
  'appendXML',
  'getStructTreeRoot',
  'getStructParentTree',
  'ref',
  '_write',
  '_finalize',
  '_refEnd',
];
