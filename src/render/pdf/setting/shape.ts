import type { PdfFont } from '../pdfmake-fonts.js';

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

/** Names of scripts as fonts have them. */
export type Script = 'cyrl' | 'latn';

/** Shapes a text; where no script is given, in that of its first letter. */
export function shape(font: PdfFont, text: string, script?: Script): Shape {
  const { glyphs, positions } = font.layoutRun(text, script);
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
