import type { FontFace, FontFamily } from './font-files.js';
import type { Face, Fonts } from './fonts.js';

export interface FacedText {
  readonly text: string;
  readonly face: Face;
}

/** The faces in which a text may be set, the wanted one first: that of each family, then the upright ones. */
export function facesFor(fonts: Fonts, families: readonly FontFamily[], wanted: FontFace): readonly Face[] {
  const ofFonts = chosen.get(fonts) ?? new WeakMap<readonly FontFamily[], FacesByLook>();
  chosen.set(fonts, ofFonts);
  const known = ofFonts.get(families) ?? {};
  ofFonts.set(families, known);
  known[wanted] ??= [
    ...families.map((family) => fonts[family][wanted]),
    ...families.map((family) => fonts[family].normal),
  ];
  return known[wanted];
}

type FacesByLook = { [Look in FontFace]?: readonly Face[] };

/** Asked for each text. */
const chosen = new WeakMap<Fonts, WeakMap<readonly FontFamily[], FacesByLook>>();

/** The first face that has the character. */
export function chooseFace(faces: readonly Face[], codePoint: number): Face | undefined {
  return faces.find((face) => face.hasGlyph(codePoint));
}

/** Cuts a text where the face must change, because pdfmake prints a blank for a character its font lacks. */
export function splitByFace(
  fonts: Fonts,
  families: readonly [FontFamily, ...FontFamily[]],
  wanted: FontFace,
  text: string,
): readonly FacedText[] {
  const faces = facesFor(fonts, families, wanted);
  const first = fonts[families[0]][wanted];
  if (first.covers(text)) return [{ text, face: first }];
  const parts: { text: string; face: Face }[] = [];
  for (const character of text) {
    const face = chooseFace(faces, character.codePointAt(0) ?? 0) ?? first;
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
