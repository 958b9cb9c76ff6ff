import type { FontSubset, GlyphComponents, GlyphMetrics, OpenedFont } from '../pdfmake-fonts.js';
import type { PdfmakeInternals } from '../pdfmake-internals.js';
import { type FontTable, tablesOf, writeFont } from './write-font.js';

/**
 * To embed what a document uses of a font, fontkit unpacks all points of each glyph, only to see whether it is composed
 * of others, and writes the programs of the font number by number. What a file says of a glyph and of itself is the same
 * for all documents, and read once.
 */
export function shareOutlines({ pdfDocument }: PdfmakeInternals): void {
  const { font } = pdfDocument;
  let isShared = false;
  pdfDocument.font = function (source, family) {
    const document = font.call(this, source, family);
    const { subset } = this._font;
    // The 14 fonts of every reader are not embedded.
    if (subset === undefined || isShared) return document;
    isShared = true;
    encodeFromKnown(Object.getPrototypeOf(subset));
    return document;
  };
}

/** What one font file says. */
interface KnownFont {
  /** Of a font without glyphs. */
  readonly tables: readonly FontTable[];
  /** By their numbers in the file. */
  readonly outlines: Map<number, Outline>;
}

interface Outline {
  readonly bytes: Uint8Array;
  readonly metrics: GlyphMetrics;
  readonly components: GlyphComponents;
}

function encodeFromKnown(subsets: FontSubset): void {
  const { encode, _addGlyph } = subsets;
  const fonts = new WeakMap<Uint8Array, KnownFont>();
  subsets.encode = function () {
    const { tables, outlines } = knownFont(this.font);
    const glyphs: Uint8Array[] = [];
    const metrics: GlyphMetrics[] = [];
    // What a glyph is composed of is added to the subset meanwhile.
    for (const glyph of this.glyphs) {
      const outline = outlines.get(glyph) ?? readOutline(this.font, glyph);
      outlines.set(glyph, outline);
      glyphs.push(composed(outline, this));
      metrics.push(outline.metrics);
    }
    return writeFont(tables, glyphs, metrics);
  };

  function knownFont(font: OpenedFont): KnownFont {
    const { buffer } = font.stream;
    const known = fonts.get(buffer) ?? {
      tables: tablesOf(encode.call(subsetOf(font))),
      outlines: new Map(),
    };
    fonts.set(buffer, known);
    return known;
  }

  function readOutline(font: OpenedFont, glyph: number): Outline {
    const alone = subsetOf(font);
    _addGlyph.call(alone, glyph);
    const [[bytes], [metrics]] = [alone.glyf, alone.hmtx.metrics];
    if (bytes === undefined || metrics === undefined) throw new Error(`fontkit adds no glyph ${glyph}`);
    return {
      bytes,
      metrics,
      components: font.getGlyph(glyph)._decode()?.components ?? [],
    };
  }

  /** One without glyphs, in which those that are added keep their numbers. */
  function subsetOf(font: OpenedFont): FontSubset {
    const empty = {
      font,
      glyphs: [],
      glyf: [],
      loca: { offsets: [] },
      hmtx: { metrics: [] },
      offset: 0,
    };
    return Object.assign(Object.create(subsets), empty, {
      includeGlyph: (glyph: number) => glyph,
    });
  }
}

function composed({ bytes, components }: Outline, subset: FontSubset): Uint8Array {
  if (components.length === 0) return bytes;
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  for (const { pos, glyphID } of components) view.setUint16(pos, subset.includeGlyph(glyphID));
  return copy;
}
