import type { DocumentModel, Inline, Origin } from '../assemble/document-model.js';
import { chooseFace, facesFor } from './choose-face.js';
import { collectRuns, printedText } from './collect-runs.js';
import type { FontFamily } from './font-files.js';
import type { Fonts } from './fonts.js';
import { inlinesOf } from './inlines-of.js';

/** A character that no font of the house style can print, with the place of the value that holds it, where known. */
export interface MissingCharacter {
  readonly character: string;
  readonly origin?: Origin;
}

/** Each such character once for each place. pdfmake would print a blank without a word. */
export function findMissingCharacters(
  model: DocumentModel,
  fonts: Fonts,
  families: readonly FontFamily[],
): readonly MissingCharacter[] {
  const found = new Map<string, MissingCharacter>();
  const faces = facesFor(fonts, families, 'normal');
  const { product, section, version } = model.header;
  const marks: Inline[] = model.pageMarks.map((text) => ({ kind: 'text', text }));
  for (const inlines of [product, section, version, marks, ...model.blocks.flatMap(inlinesOf)]) {
    for (const piece of collectRuns(inlines)) {
      if (piece.kind === 'break') continue;
      const text = printedText(piece);
      if (faces[0]?.covers(text)) continue;
      for (const character of text) {
        if (chooseFace(faces, character.codePointAt(0) ?? 0)) continue;
        const { origin } = piece;
        found.set(`${character} ${origin?.file} ${origin?.pointer}`, { character, ...(origin && { origin }) });
      }
    }
  }
  return [...found.values()];
}
