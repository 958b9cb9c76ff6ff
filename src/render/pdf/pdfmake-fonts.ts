import type { PdfReference } from './structure/pdfkit-document.js';

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
