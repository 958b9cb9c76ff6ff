import { createRequire } from 'node:module';
import type { LeafText } from './setting/leaf-text.js';
import type { LookedText } from './setting/text-look.js';
import type { PdfkitDocument, PdfOutline, PdfPage, PdfReference } from './structure/pdfkit-document.js';
import type { Tag } from './structure/structure-element.js';

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

export interface Page {
  items: PageItem[];
  readonly pageSize: PageSize;
  readonly pageMargins: PageMargins;
}

/** In points. */
interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly orientation: 'portrait' | 'landscape';
}

interface PageMargins {
  readonly top: number;
  readonly bottom: number;
}

export type PageItem =
  | { readonly type: 'line'; readonly item: Line }
  | { readonly type: 'vector'; readonly item: Vector }
  | { readonly type: 'svg'; readonly item: object };

/** A shape at its place on the page, in points. */
export type Vector = VectorLine | Rectangle;

interface Rectangle {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly color?: string;
  readonly lineColor?: string;
  readonly tag?: Tag;
}

export interface VectorLine {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  x2: number;
  y2: number;
  readonly lineWidth: number;
  readonly lineColor?: string | null;
  readonly dash?: object;
  readonly tag?: Tag;
}

/** A line of text as it was laid out. */
export interface Line {
  inlines: Inline[];
  readonly maxWidth: number;
  getWidth(): number;
  readonly id?: string | undefined;
  readonly _outline?: Bookmark | undefined;
  /** Our own mark, see structure/install-tagging.ts. */
  readonly isRepeated?: true;
  getHeight(): number;
  getAscenderHeight(): number;
  clone(): Line;
}

interface Bookmark {
  readonly id?: string;
  readonly parentId?: string;
  readonly text: string;
  readonly expanded: boolean;
}

/** Text of one look in a line. */
export interface Inline {
  readonly text: string;
  /** From the left edge of the line, in points. */
  x: number;
  width: number;
  readonly height: number;
  readonly font: PdfFont;
  readonly fontSize: number;
  readonly color: string;
  readonly alignment: string;
  readonly background?: string | null | undefined;
  readonly tag?: Tag | undefined;
  /** Width of the space at its end. */
  readonly trailingCut?: number;
}

/** A text of a definition once pdfmake has gone through it, or a piece of one. */
export interface TextNode {
  readonly text?: string | readonly TextNode[];
  readonly font?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly fontSize?: number;
  readonly lineHeight?: number;
  readonly color?: string;
  readonly alignment?: string;
  readonly leadingIndent?: number;
  readonly background?: string;
  readonly sup?: boolean;
  readonly sub?: boolean;
  readonly tag?: Tag;
  /** See pdfmake-augmentation.d.ts. */
  readonly leader?: string;
  readonly _pageRef?: PageReference;
}

/** The element that a text names as the one whose page number it is. */
export interface PageReference {
  readonly _nodeRef: { readonly positions?: readonly Position[] };
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

interface Drawing {
  readonly tag?: Tag;
  readonly x: number;
  readonly y: number;
  readonly _width: number;
  readonly _height: number;
  readonly options?: { warningCallback(warning: string): void };
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

/** What was laid out apart from a page, for being added to one or several. */
export interface Fragment {
  readonly items: readonly PageItem[];
}

/** One place of an element on a page. */
interface Position {
  readonly pageNumber: number;
}

interface LayoutNode extends TextNode {
  positions: Position[];
  readonly layout?: unknown;
  /** Our own hints, see pdfmake-augmentation.d.ts. */
  readonly reservedHeight?: number;
  readonly keepsLastLines?: boolean;
  readonly tableId?: string;
  /** Our own: the text, line by line. */
  leafText?: LeafText;
  _minWidth?: number;
  _maxWidth?: number;
  /** Left, top, right, bottom, as measured by pdfmake. */
  _margin?: readonly number[] | null;
  readonly ol?: readonly ListItem[];
  readonly ul?: readonly ListItem[];
  /** See pdfmake-augmentation.d.ts. */
  readonly rowCount?: number;
  readonly laterRows?: Iterator<readonly TableRow[], undefined>;
  /** Our own: gives rows that come later what pdfmake gives the others before it begins. */
  measureRows?(rows: readonly TableRow[]): readonly TableRow[];
  /** Our own: the text of a cell of such a row, without the rest of it. */
  setCell?(cell: TableCell): LeafText;
}

interface LayoutDrawing {
  /** Our own hint, see pdfmake-augmentation.d.ts. */
  readonly shrink?: { readonly below: number; readonly smallestShare: number };
  svg: string;
  /** Points. */
  _width: number;
  _height: number;
}

interface ListItem {
  readonly markerTag?: Tag;
  readonly listMarker?: { readonly canvas?: readonly Taggable[]; readonly _inlines?: readonly Taggable[] };
}

interface Taggable {
  tag?: Tag;
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

export interface TableNode extends LayoutNode {
  readonly table: { readonly body: TableRow[]; readonly widths: readonly { readonly _calcWidth: number }[] };
  /** What stands between the text of a cell and that of the cell before. */
  readonly _offsets: { readonly offsets: readonly number[] };
  readonly reservedRowHeights?: ReadonlyMap<number, number>;
  /** Our own, see setting/place-rows.ts: the last row that needs nothing more. */
  placedRow?: number;
}

/** Lengths in points. */
interface TableLayout {
  hLineWidth(row: number, node: TableNode): number;
  vLineWidth(column: number, node: TableNode): number;
  hLineColor(row: number, node: TableNode, column: number): string;
  vLineColor(column: number, node: TableNode, row: number): string;
  paddingTop(row: number, node: TableNode): number;
  paddingBottom(row: number, node: TableNode): number;
}

export type TableRow = readonly TableCell[];

export interface TableCell extends TextNode {
  readonly leafText?: LeafText;
  readonly _margin?: readonly number[] | null;
  readonly margin?: readonly number[];
  readonly fillColor?: string;
  /** What makes a cell more than a text at the top of it. */
  readonly id?: string;
  readonly stack?: unknown;
  readonly verticalAlignment?: unknown;
  readonly border?: unknown;
  readonly borderColor?: unknown;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly _span?: boolean;
  readonly _colSpan?: number;
  readonly _rowSpanCurrentOffset?: number;
}

/** Some rows in the form of a table of their own. */
interface TableStretch {
  readonly table: { readonly body: TableRow[] };
  readonly layout: unknown;
}

export interface PdfDocument extends PdfkitDocument {
  readonly page: WrittenPage;
  readonly options: { readonly tagged: boolean };
  addPage(options?: unknown): unknown;
  /** The pages as they were laid out, once drawing has begun. */
  readonly _pdfMakePages?: readonly Page[];
  readonly virtualfs: { existsSync(name: string): boolean; readFileSync(name: string): Uint8Array };
  readonly outline: PdfOutline;
  /** The font in use. */
  _font: PdfFont;
  fontSize(size: number): void;
  text(text: string, x: number, y: number, options: Record<string, unknown>): void;
  /** Red, green and blue as shares; nothing for what is no colour. */
  _normalizeColor(color: string): readonly number[] | null;
  font(source: unknown, family?: string): unknown;
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
  endMetadata(): void;
}

interface WrittenPage extends PdfPage {
  /** By their names, references to the fonts of the page. */
  readonly fonts: Record<string, PdfReference>;
  readonly content: { write(bytes: Uint8Array): void };
  write(operators: string): void;
  end(): void;
}

/** A font as fontkit reads it. */
export interface OpenedFont {
  readonly stream: { readonly buffer: Uint8Array };
  _tables: FontTables;
  /** Glyphs by their numbers, each with the characters it was first used for. */
  _glyphs: object;
  _getTable(table: object): unknown;
}

/** Unpacked tables of a font by their names. */
export type FontTables = Record<string, unknown>;

export interface PdfFont {
  /** The font as fontkit reads it. */
  readonly font?: OpenedFont;
  /** Its name on a page. */
  readonly id: string;
  /** In thousandths of the type size. */
  readonly ascender: number;
  /** What is embedded of it; numbers glyphs anew. */
  readonly subset: { includeGlyph(glyph: number): number };
  /** Width and characters of each glyph that is used, by its number in the subset. */
  readonly widths: number[];
  unicode: (readonly number[])[];
  toUnicodeCmap(): unknown;
  /** `script`: as fonts name it; otherwise that of the first letter. */
  layoutRun(text: string, script?: string): ShapedRun;
  /** In points. */
  lineHeight(size: number): number;
  ref(): PdfReference;
}

/** Lengths in thousandths of the type size. */
interface ShapedRun {
  readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[];
  readonly positions: readonly {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
    readonly advanceWidth: number;
  }[];
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
