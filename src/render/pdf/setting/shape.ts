import type { FontTables, PdfFont } from '../pdfmake-internals.js';

/** A word as a font sets it. */
export interface Shape {
  readonly glyphs: readonly ShapedGlyph[];
  /** From each glyph to the next, in thousandths of the type size: its width and kerning. */
  readonly advances: readonly number[];
  /** A glyph stands beside its place, as accents do. */
  readonly isOffset: boolean;
}

export interface ShapedGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  /** In thousandths of the type size. */
  readonly width: number;
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
  if (text.length > 2 && figures.test(text)) return figuresOf(font, text);
  const { shape: made, isPure } = shape(font, text);
  if (isPure) {
    if (known.size >= mostShared) known.clear();
    known.set(text, made);
  }
  return made;
}

const shared = new WeakMap<FontTables, Map<string, Shape>>();

/** Words of one font: some megabytes. */
const mostShared = 10_000;

/**
 * A glyph of fontkit remembers the character it was first used for in its document. For marks and invisible characters
 * shaping asks for it.
 */
const hasMemory = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** Figures and the signs between them. */
const figures = /^[0-9.,:/%()\u00A0×±–-]+ ?$/;

/**
 * Numbers, dates and identifiers are many and seldom the same, and nothing but its neighbour moves a figure: they are put
 * together from pairs.
 */
function figuresOf(font: PdfFont, text: string): Shape {
  const glyphs: ShapedGlyph[] = [];
  const advances: number[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = shapeOf(font, text.slice(at, at + 2));
    const isLast = at + 2 === text.length;
    glyphs.push(...pair.glyphs.slice(0, isLast ? 2 : 1));
    advances.push(...pair.advances.slice(0, isLast ? 2 : 1));
  }
  return { glyphs, advances, isOffset: false };
}

/** `isPure`: nothing of what the document had shaped before has left a trace. */
function shape(font: PdfFont, text: string): { readonly shape: Shape; readonly isPure: boolean } {
  const { glyphs, positions } = font.layoutRun(text);
  const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const isPure =
    glyphs.reduce((sum, { codePoints }) => sum + codePoints.length, 0) === characters.length &&
    !glyphs.some(({ codePoints }) => hasMemory.test(String.fromCodePoint(...codePoints)));
  let at = 0;
  const shaped = glyphs.map(({ id, codePoints }, index) => {
    const typed = characters.slice(at, at + codePoints.length);
    at += codePoints.length;
    return { id, codePoints: isPure ? typed : codePoints, width: positions[index]?.advanceWidth ?? 0 };
  });
  const advances = positions.map(({ xAdvance }) => xAdvance);
  const isOffset = positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0);
  return { shape: { glyphs: shaped, advances, isOffset }, isPure };
}
