import { createRequire } from 'node:module';
import type { PdfDocument } from './pdfmake-document.js';
import type { LayoutDrawing, LayoutNode, Position, TableLayout, TableNode, TableStretch } from './pdfmake-nodes.js';
import type { Drawing, Fragment, Line, Page, PageItem, PageMargins, PageSize, Vector } from './pdfmake-pages.js';
import type { LookedText } from './setting/text-look.js';
import type { PdfOutline } from './structure/pdfkit-document.js';

/** The inner parts of pdfmake 0.3.11 that are reached on purpose, by repairs/ and structure/ alone. */
export interface PdfmakeInternals {
  readonly pageElementWriter: PageElementWriter;
  readonly layoutBuilder: LayoutBuilder;
  readonly docMeasure: DocMeasure;
  readonly tableProcessor: TableProcessor;
  readonly pdfDocument: PdfDocument;
  readonly renderer: Renderer;
  readonly docPreprocessor: DocPreprocessor;
  readonly textBreaker: TextBreaker;
}

/** The prototypes of pdfmake's classes. Its modules are CommonJS without types; their `default` is the class. */
export function pdfmakeInternals(): PdfmakeInternals {
  const load = createRequire(import.meta.url);
  const writer: ClassModule<PageElementWriter> = load('pdfmake/js/PageElementWriter.js');
  const builder: ClassModule<LayoutBuilder> = load('pdfmake/js/LayoutBuilder.js');
  const processor: ClassModule<TableProcessor> = load('pdfmake/js/TableProcessor.js');
  const renderer: ClassModule<Renderer> = load('pdfmake/js/Renderer.js');
  const preprocessor: ClassModule<DocPreprocessor> = load('pdfmake/js/DocPreprocessor.js');
  const breaker: ClassModule<TextBreaker> = load('pdfmake/js/TextBreaker.js');
  const document: ClassModule<PdfDocument> = load('pdfmake/js/PDFDocument.js');
  const measure: ClassModule<DocMeasure> = load('pdfmake/js/DocMeasure.js');
  return {
    pageElementWriter: writer.default.prototype,
    layoutBuilder: builder.default.prototype,
    docMeasure: measure.default.prototype,
    tableProcessor: processor.default.prototype,
    pdfDocument: document.default.prototype,
    renderer: renderer.default.prototype,
    docPreprocessor: preprocessor.default.prototype,
    textBreaker: breaker.default.prototype,
  };
}

interface ClassModule<Instance> {
  readonly default: { readonly prototype: Instance };
}

export interface StyleStack {
  /** What stands around the element that is measured, the outermost first. */
  readonly styleOverrides: readonly unknown[];
  getProperty<Name extends keyof Styles>(name: Name): Styles[Name] | null | undefined;
}

export interface Styles {
  readonly font: string;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly color: string;
  readonly alignment: string;
  readonly leadingIndent: number;
}

export interface DocMeasure {
  readonly styleStack: StyleStack;
  readonly pdfDocument: PdfDocument;
  measureLeaf(node: LayoutNode): LayoutNode;
  measureTable(node: TableStretch): unknown;
  measureBlock(node: LayoutNode): LayoutNode;
}

export interface Renderer {
  readonly pdfDocument: PdfDocument;
  /** By id of the element. */
  readonly outlineMap: Record<string, PdfOutline>;
  renderPages(pages: readonly Page[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: Vector): void;
  renderSVG(svg: Drawing): void;
  beginVerticalAlignment(item: unknown): void;
  endVerticalAlignment(item: unknown): void;
}

interface WriterContext {
  readonly x: number;
  readonly y: number;
  /** Counted from 0. */
  page: number;
  readonly availableHeight: number;
  readonly availableWidth: number;
  readonly pages: readonly Page[];
  readonly pageMargins: { readonly top: number };
  /** How many items of each page are its background. */
  readonly backgroundLength: readonly number[];
  getCurrentPage(): Page | null;
  moveDown(height: number): unknown;
}

export interface PageElementWriter {
  readonly transactionLevel: number;
  context(): WriterContext;
  _fitOnPage(add: () => unknown): unknown;
  addLine(line: unknown, keepPosition?: boolean, index?: number): unknown;
  addVector(
    vector: Vector,
    ignoresX?: boolean,
    ignoresY?: boolean,
    index?: number | null,
    page?: number | null,
  ): unknown;
  addFragment(block: Fragment, usesX?: boolean, usesY?: boolean, keepsPosition?: boolean): boolean;
  beginUnbreakableBlock(width?: number, height?: number): void;
  commitUnbreakableBlock(x?: number, y?: number): void;
  moveToNextPage(): void;
  currentBlockToRepeatable(): { items: readonly PageItem[] };
}

interface ProcessedRow {
  readonly positions: readonly Position[];
  readonly pageBreaks: readonly object[];
  readonly pageBreaksBySpan: readonly object[];
}

interface LayoutBuilder {
  readonly writer: PageElementWriter;
  readonly svgMeasure: {
    writeDimensions(svg: string, size: { readonly width: number; readonly height: number }): string;
  };
  readonly docPreprocessor: DocPreprocessor;
  readonly docMeasure: DocMeasure;
  /** All elements in their order. */
  readonly linearNodeList: object[];
  /** `nodeFor`: what stands on a page, counted from 1. */
  addDynamicRepeatable(
    nodeFor: ((page: number, pages: number, size: PageSize) => object | null | undefined) | undefined,
    sizesFor: (size: PageSize, margins: PageMargins) => Record<'x' | 'y' | 'width' | 'height', number>,
  ): void;
  processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void;
  processTable(node: TableNode): void;
  processRow(row: { readonly tableNode?: TableNode; readonly rowIndex?: number }): ProcessedRow;
  processSVG(node: LayoutDrawing): void;
  buildNextLine(node: LayoutNode): Line | null;
  processList(ordered: boolean, node: LayoutNode): void;
}

export interface TableProcessor {
  readonly headerRows: number;
  /** The header rows and those that must stand below them. */
  readonly rowsWithoutPageBreak: number;
  readonly dontBreakRows: boolean;
  readonly layout: TableLayout;
  /** Left edges of the columns, and of what would be the next. */
  readonly rowSpanData: readonly { readonly left: number }[];
  readonly tableNode: TableNode;
  readonly tableWidth: number;
  beginTable(writer: PageElementWriter): void;
  beginRow(row: number, writer: PageElementWriter): void;
  endRow(row: number, writer: PageElementWriter, pageBreaks: unknown): void;
  drawHorizontalLine(row: number, writer: PageElementWriter): void;
}

export interface TextBreaker {
  getBreaks(texts: readonly LookedText[], styles: undefined): TextPiece[];
}

/** A text up to a place where its line may end. */
export interface TextPiece extends LookedText {
  /** The line ends here. */
  readonly lineEnd?: boolean;
  /** The line may not end here: another piece follows without a place to break. */
  readonly noNewLine?: boolean;
}

interface DocPreprocessor {
  preprocessNode(node: unknown, isSectionAllowed?: boolean): unknown;
  preprocessTable(node: TableStretch): unknown;
  preprocessBlock(node: object): LayoutNode;
}
