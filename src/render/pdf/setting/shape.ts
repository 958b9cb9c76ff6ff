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
  const opened = font.font;
  if (opened === undefined || hasMemory.test(text)) return shape(font, text);
  const known = shared.get(opened._tables) ?? { shapes: new Map<string, Shape>(), glyphs: {} };
  shared.set(opened._tables, known);
  const before = known.shapes.get(text);
  if (before !== undefined) return before;
  if (text.length > 2 && figures.test(text)) return figuresOf(font, text);
  if (known.shapes.size >= mostShared) known.shapes.clear();
  const { _glyphs } = opened;
  opened._glyphs = known.glyphs;
  const made = shape(font, text);
  opened._glyphs = _glyphs;
  if (!isInOrder(made, text)) return shape(font, text);
  known.shapes.set(text, made);
  return made;
}

/** Glyphs follow their characters, but for a character that is several glyphs. */
function isInOrder({ glyphs }: Pick<Shape, 'glyphs'>, text: string): boolean {
  return glyphs.reduce((sum, { codePoints }) => sum + codePoints.length, 0) === Array.from(text).length;
}

interface SharedShapes {
  readonly shapes: Map<string, Shape>;
  /** Glyphs that no document has used for anything else. */
  readonly glyphs: object;
}

const shared = new WeakMap<FontTables, SharedShapes>();

/** Words of one font: some megabytes. */
const mostShared = 10_000;

/**
 * A glyph of fontkit remembers the character it was first used for, and for marks and invisible characters shaping asks
 * for it. Words with such characters are shaped with the glyphs of their document, all others with glyphs apart.
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

function shape(font: PdfFont, text: string): Shape {
  const { glyphs, positions } = font.layoutRun(text);
  const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const areTyped = glyphs.reduce((sum, { codePoints }) => sum + codePoints.length, 0) === characters.length;
  let at = 0;
  const shaped = glyphs.map(({ id, codePoints }, index) => {
    const typed = characters.slice(at, at + codePoints.length);
    at += codePoints.length;
    return { id, codePoints: areTyped ? typed : codePoints, width: positions[index]?.advanceWidth ?? 0 };
  });
  const advances = positions.map(({ xAdvance }) => xAdvance);
  const isOffset = positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0);
  return { glyphs: shaped, advances, isOffset };
}
