import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type FontFace, type FontFamily, fontFiles } from './font-files.js';

/** One loaded face: its bytes for embedding, and what layout must know before pdfmake or Word sees the text. */
export interface Face {
  readonly family: FontFamily;
  readonly face: FontFace;
  readonly bytes: Buffer;
  hasGlyph(codePoint: number): boolean;
  /** Whether it has all characters of a text; an empty one needs none. */
  covers(text: string): boolean;
  /** Advance width as a share of the type size. */
  advance(codePoint: number): number;
  /** Line height as a share of the type size. */
  readonly lineHeight: number;
}

export type Fonts = Readonly<Record<FontFamily, Readonly<Record<FontFace, Face>>>>;

let loading: Promise<Fonts> | undefined;

/** All faces, read and parsed at the first call of the process. */
export function loadFonts(): Promise<Fonts> {
  loading ??= readFonts();
  return loading;
}

async function readFonts(): Promise<Fonts> {
  const [tinos, dejavu] = await Promise.all([readFamily('Tinos'), readFamily('DejaVu Sans')]);
  return { Tinos: tinos, 'DejaVu Sans': dejavu };
}

async function readFamily(family: FontFamily): Promise<Readonly<Record<FontFace, Face>>> {
  const [normal, bold, italics, bolditalics] = await Promise.all([
    readFace(family, 'normal'),
    readFace(family, 'bold'),
    readFace(family, 'italics'),
    readFace(family, 'bolditalics'),
  ]);
  return { normal, bold, italics, bolditalics };
}

async function readFace(family: FontFamily, face: FontFace): Promise<Face> {
  const load = createRequire(import.meta.url);
  // As pdfkit loads it: an import would be a second copy of a large library.
  const { create }: typeof import('fontkit') = load('fontkit');
  const bytes = await readFile(load.resolve(fontFiles[family][face]));
  const font = create(bytes);
  const advances = new Map<number, number>();
  // Asked for each letter of all texts: 0 where nothing is known yet.
  const known = new Uint8Array(0x110000);
  return {
    family,
    face,
    bytes,
    lineHeight: (font.ascent - font.descent + font.lineGap) / font.unitsPerEm,
    hasGlyph,
    covers(text) {
      for (let at = 0; at < text.length; at += 1) {
        const codePoint = text.codePointAt(at) ?? 0;
        if (!hasGlyph(codePoint)) return false;
        if (codePoint > 0xffff) at += 1;
      }
      return true;
    },
    advance(codePoint) {
      const advance = advances.get(codePoint) ?? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
      advances.set(codePoint, advance);
      return advance;
    },
  };

  function hasGlyph(codePoint: number): boolean {
    known[codePoint] ||= font.hasGlyphForCodePoint(codePoint) ? present : absent;
    return known[codePoint] === present;
  }
}

const [present, absent] = [1, 2];
