import type { PdfFont } from './pdfmake-fonts.js';
import type { Tag } from './structure/structure-element.js';

/** A page as it was laid out. */
export interface Page {
  items: PageItem[];
  readonly pageSize: PageSize;
  readonly pageMargins: PageMargins;
}

/** In points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly orientation: 'portrait' | 'landscape';
}

export interface PageMargins {
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

export interface Drawing {
  readonly tag?: Tag;
  readonly x: number;
  readonly y: number;
  readonly _width: number;
  readonly _height: number;
  readonly options?: { warningCallback(warning: string): void };
}

/** What was laid out apart from a page, for being added to one or several. */
export interface Fragment {
  readonly items: readonly PageItem[];
}
