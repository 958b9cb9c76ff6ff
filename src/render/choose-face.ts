import type { FontFace, FontFamily } from './font-files.js';
import type { Face, Fonts } from './fonts.js';

export interface FacedText {
  readonly text: string;
  readonly face: Face;
}

/** The first family that has the character in the wanted face, else upright in any family, else nothing. */
export function chooseFace(
  fonts: Fonts,
  families: readonly FontFamily[],
  wanted: FontFace,
  codePoint: number,
): Face | undefined {
  const candidates = [
    ...families.map((family) => fonts[family][wanted]),
    ...families.map((family) => fonts[family].normal),
  ];
  return candidates.find((face) => face.hasGlyph(codePoint));
}

/** Cuts a text where the face must change, because pdfmake prints a blank for a character its font lacks. */
export function splitByFace(
  fonts: Fonts,
  families: readonly [FontFamily, ...FontFamily[]],
  wanted: FontFace,
  text: string,
): readonly FacedText[] {
  const parts: { text: string; face: Face }[] = [];
  for (const character of text) {
    const face = chooseFace(fonts, families, wanted, character.codePointAt(0) ?? 0) ?? fonts[families[0]][wanted];
    const last = parts.at(-1);
    if (last?.face === face) last.text += character;
    else parts.push({ text: character, face });
  }
  return parts;
}

export function faceFor(look: { readonly strong: boolean; readonly emphasis: boolean }): FontFace {
  if (look.strong) return look.emphasis ? 'bolditalics' : 'bold';
  return look.emphasis ? 'italics' : 'normal';
}
