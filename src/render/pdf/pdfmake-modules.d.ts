/** Deep imports of pdfmake: CommonJS modules, so that `default` holds the module and its `default` the class. */
declare module 'pdfmake/js/PageElementWriter.js' {
  export interface Page {
    readonly items: readonly unknown[];
  }
  export interface WriterContext {
    readonly page: number;
    readonly y: number;
    readonly availableHeight: number;
    readonly pages: readonly Page[];
    readonly pageMargins: { readonly top: number };
    getCurrentPage(): Page | null;
  }
  export interface PageElementWriter {
    readonly transactionLevel: number;
    context(): WriterContext;
    _fitOnPage(add: () => unknown): unknown;
    addLine(line: unknown, keepPosition?: boolean, index?: number): unknown;
    commitUnbreakableBlock(x?: number, y?: number): void;
    moveToNextPage(orientation?: string): void;
  }
  const exported: { readonly default: { readonly prototype: PageElementWriter } };
  export default exported;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { PageElementWriter } from 'pdfmake/js/PageElementWriter.js';
  export interface LayoutNode {
    readonly reservedHeight?: number;
    readonly tableId?: string;
  }
  export interface LayoutBuilder {
    readonly writer: PageElementWriter;
    processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void;
    processTable(node: LayoutNode): void;
  }
  const exported: { readonly default: { readonly prototype: LayoutBuilder } };
  export default exported;
}

declare module 'pdfmake/js/TableProcessor.js' {
  import type { PageElementWriter } from 'pdfmake/js/PageElementWriter.js';
  export interface TableProcessor {
    readonly headerRows: number;
    readonly tableNode: { readonly reservedRowHeights?: ReadonlyMap<number, number> };
    endRow(row: number, writer: PageElementWriter, pageBreaks: unknown): void;
    drawHorizontalLine(row: number, writer: PageElementWriter): void;
  }
  const exported: { readonly default: { readonly prototype: TableProcessor } };
  export default exported;
}

declare module 'pdfmake/js/PDFDocument.js' {
  export interface PDFDocument {
    info: Record<string, unknown>;
    endMetadata(): void;
  }
  const exported: { readonly default: { readonly prototype: PDFDocument } };
  export default exported;
}
