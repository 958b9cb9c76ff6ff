import type { PdfReference } from './structure/pdfkit-document.js';

/** A font as fontkit reads it. */
export interface OpenedFont {
  readonly stream: { readonly buffer: Uint8Array };
  _tables: FontTables;
  /** Glyphs by their numbers, each with the characters it was first used for. */
  _glyphs: object;
  _getTable(table: object): unknown;
  /** `_decode` tells the points of a glyph, or what other glyphs it is composed of; nothing for an empty one. */
  getGlyph(glyph: number): { _decode(): { readonly components?: GlyphComponents } | null };
}

/** Other glyphs by their numbers in the font; `pos`: where the number stands in the bytes of the glyph. */
export type GlyphComponents = readonly { readonly pos: number; readonly glyphID: number }[];

/** What a document uses of a TrueType font. Glyphs are numbered anew, in the order in which they are included. */
export interface FontSubset {
  readonly font: OpenedFont;
  /** By their new numbers, the numbers in the font. */
  readonly glyphs: readonly number[];
  readonly glyf: readonly Uint8Array[];
  readonly hmtx: { readonly metrics: readonly GlyphMetrics[] };
  includeGlyph(glyph: number): number;
  /** The font file to embed. */
  encode(): Uint8Array;
  /** Adds the bytes of a glyph and of what it is composed of. */
  _addGlyph(glyph: number): unknown;
}

/** In units of the font. */
export interface GlyphMetrics {
  readonly advance: number;
  readonly bearing: number;
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
  /** What is embedded of it. */
  readonly subset: FontSubset;
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
