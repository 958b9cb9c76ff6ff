import type { LeafText } from './setting/leaf-text.js';
import type { Tag } from './structure/structure-element.js';

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

/** One place of an element on a page. */
export interface Position {
  readonly pageNumber: number;
}

export interface LayoutNode extends TextNode {
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

export interface LayoutDrawing {
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

export interface TableNode extends LayoutNode {
  readonly table: { readonly body: TableRow[]; readonly widths: readonly { readonly _calcWidth: number }[] };
  /** What stands between the text of a cell and that of the cell before. */
  readonly _offsets: { readonly offsets: readonly number[] };
  readonly reservedRowHeights?: ReadonlyMap<number, number>;
  /** Our own, see setting/place-rows.ts: the last row that needs nothing more. */
  placedRow?: number;
}

/** Lengths in points. */
export interface TableLayout {
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
export interface TableStretch {
  readonly table: { readonly body: TableRow[] };
  readonly layout: unknown;
}
