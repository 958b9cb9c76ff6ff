import { createRequire } from 'node:module';

/** The inner parts of pdfmake 0.3.11 that are reached on purpose; only pdfmake-repairs.ts does. */
export interface PdfmakeInternals {
  readonly pageElementWriter: PageElementWriter;
  readonly layoutBuilder: LayoutBuilder;
  readonly tableProcessor: TableProcessor;
  readonly pdfDocument: PdfDocument;
}

/** The prototypes of pdfmake's classes. Its modules are CommonJS without types; their `default` is the class. */
export function pdfmakeInternals(): PdfmakeInternals {
  const load = createRequire(import.meta.url);
  const writer: ClassModule<PageElementWriter> = load('pdfmake/js/PageElementWriter.js');
  const builder: ClassModule<LayoutBuilder> = load('pdfmake/js/LayoutBuilder.js');
  const processor: ClassModule<TableProcessor> = load('pdfmake/js/TableProcessor.js');
  const document: ClassModule<PdfDocument> = load('pdfmake/js/PDFDocument.js');
  return {
    pageElementWriter: writer.default.prototype,
    layoutBuilder: builder.default.prototype,
    tableProcessor: processor.default.prototype,
    pdfDocument: document.default.prototype,
  };
}

interface ClassModule<Instance> {
  readonly default: { readonly prototype: Instance };
}

interface Page {
  readonly items: readonly unknown[];
}

interface WriterContext {
  readonly y: number;
  readonly availableHeight: number;
  readonly pages: readonly Page[];
  readonly pageMargins: { readonly top: number };
  getCurrentPage(): Page | null;
}

interface PageElementWriter {
  readonly transactionLevel: number;
  context(): WriterContext;
  _fitOnPage(add: () => unknown): unknown;
  addLine(line: unknown, keepPosition?: boolean, index?: number): unknown;
  commitUnbreakableBlock(x?: number, y?: number): void;
  moveToNextPage(): void;
}

interface LayoutNode {
  /** Our own hints, see pdfmake-augmentation.d.ts. */
  readonly reservedHeight?: number;
  readonly tableId?: string;
  /** Left, top, right, bottom, as measured by pdfmake. */
  _margin?: readonly number[] | null;
}

interface LayoutBuilder {
  readonly writer: PageElementWriter;
  processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void;
  processTable(node: LayoutNode): void;
}

interface TableProcessor {
  readonly headerRows: number;
  readonly tableNode: { readonly reservedRowHeights?: ReadonlyMap<number, number> };
  endRow(row: number, writer: PageElementWriter, pageBreaks: unknown): void;
  drawHorizontalLine(row: number, writer: PageElementWriter): void;
}

interface PdfDocument {
  info: Record<string, unknown>;
  endMetadata(): void;
}
