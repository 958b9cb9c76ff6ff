/** The parts of a pdfkit 0.19.1 document that tagging reaches for. */
export interface PdfkitDocument {
  readonly page: PdfPage;
  readonly outline: PdfOutline;
  readonly info: Readonly<Record<string, unknown>>;
  readonly _root: { readonly data: Record<string, unknown> };
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
  getStructTreeRoot(): { readonly data: Record<string, unknown> };
  getStructParentTree(): object;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  ref(entries: Record<string, unknown>): PdfReference & { write(bytes: Uint8Array): void; end(): void };
  push(end: null): void;
  _write(data: string | Uint8Array): void;
  _finalize(): void;
}

export interface PdfReference {
  /** Object number. */
  readonly id: number;
}

export interface PdfPage {
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly annotations: readonly PdfReference[];
  /** Key of the page in the parent tree; made at the first reading. */
  readonly structParentTreeKey: number;
}

export interface PdfOutline {
  readonly document: PdfkitDocument;
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options: object): PdfOutline;
}
