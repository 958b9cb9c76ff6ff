import type { FontTables, PdfFont } from '../pdfmake-internals.js';

/** A word as a font sets it. */
export interface Shape {
  /** Of the whole word, in thousandths of the type size. */
  readonly advance: number;
  readonly glyphs: readonly ShapedGlyph[];
  /** A glyph stands beside its place, as accents do. */
  readonly isOffset: boolean;
}

export interface ShapedGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  /** Thousandths of the type size: the glyph's own, and what kerning adds to it. */
  readonly width: number;
  readonly kerning: number;
}

/**
 * Shapes a word. Shaping is a large part of drawing a short document, and most words of one are in the next: what
 * depends on nothing but font and word is shared by all documents of the process.
 */
export function shapeOf(font: PdfFont, text: string): Shape {
  const tables = font.font?._tables;
  if (tables === undefined || hasMemory.test(text)) return shape(font, text).shape;
  const known = shared.get(tables) ?? new Map<string, Shape>();
  shared.set(tables, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  const { shape: made, isPure } = shape(font, text);
  if (isPure) {
    if (known.size >= mostShared) known.clear();
    known.set(text, made);
  }
  return made;
}

const shared = new WeakMap<FontTables, Map<string, Shape>>();

/** Words of one font: some megabytes. */
const mostShared = 20_000;

/**
 * A glyph of fontkit remembers the character it was first used for in its document. For marks and invisible characters
 * shaping asks for it.
 */
const hasMemory = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** `isPure`: nothing of what the document had shaped before has left a trace. */
function shape(font: PdfFont, text: string): { readonly shape: Shape; readonly isPure: boolean } {
  const { glyphs, positions, advanceWidth } = font.layoutRun(text);
  const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const isPure =
    glyphs.reduce((sum, { codePoints }) => sum + codePoints.length, 0) === characters.length &&
    !glyphs.some(({ codePoints }) => hasMemory.test(String.fromCodePoint(...codePoints)));
  let at = 0;
  const shaped = glyphs.map(({ id, codePoints }, index) => {
    const { xAdvance = 0, advanceWidth: width = 0 } = positions[index] ?? {};
    const typed = characters.slice(at, at + codePoints.length);
    at += codePoints.length;
    return { id, codePoints: isPure ? typed : codePoints, width, kerning: xAdvance - width };
  });
  const isOffset = positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0);
  return { shape: { advance: advanceWidth, glyphs: shaped, isOffset }, isPure };
}
