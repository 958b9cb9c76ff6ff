import type { GlyphMetrics } from '../pdfmake-fonts.js';

/** A table of a TrueType font, in the order of the file. */
export interface FontTable {
  /** Four letters. */
  readonly tag: string;
  readonly bytes: Uint8Array;
}

/** The tables of a font as fontkit writes it. */
export function tablesOf(font: Uint8Array): readonly FontTable[] {
  const view = viewOf(font);
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const entry = headerLength + index * entryLength;
    const start = view.getUint32(entry + 8);
    return {
      tag: String.fromCharCode(...font.subarray(entry, entry + 4)),
      bytes: font.slice(start, start + view.getUint32(entry + 12)),
    };
  });
}

/** `tables`, those of a font without glyphs, with these glyphs: the file that fontkit would write, to the byte. */
export function writeFont(
  tables: readonly FontTable[],
  glyphs: readonly Uint8Array[],
  metrics: readonly GlyphMetrics[],
): Uint8Array {
  const isLong = tables.some(({ tag, bytes }) => tag === 'head' && viewOf(bytes).getUint16(locationFormat) === 1);
  const filled = tables.map(({ tag, bytes }) => ({
    tag,
    bytes: fill(tag, bytes),
  }));
  const tablesStart = headerLength + tables.length * entryLength;
  const font = new Uint8Array(filled.reduce((sum, { bytes }) => sum + bytes.length, tablesStart));
  const view = viewOf(font);
  // fontkit's mark for TrueType, and what helps to search a table by halves.
  font.set(ascii('true'));
  const power = Math.floor(Math.log2(tables.length));
  [tables.length, 2 ** power * entryLength, power, (tables.length - 2 ** power) * entryLength].forEach(
    (value, index) => {
      view.setUint16(4 + index * 2, value);
    },
  );
  let start = tablesStart;
  for (const [index, { tag, bytes }] of filled.entries()) {
    const entry = headerLength + index * entryLength;
    font.set(ascii(tag), entry);
    // Its sum stays 0.
    view.setUint32(entry + 8, start);
    view.setUint32(entry + 12, bytes.length);
    font.set(bytes, start);
    start += bytes.length;
  }
  return font;

  function fill(tag: string, bytes: Uint8Array): Uint8Array {
    switch (tag) {
      case 'glyf':
        return Buffer.concat(glyphs);
      case 'hmtx':
        return metricsTable(metrics);
      case 'loca':
        return locations(glyphs, isLong);
      case 'hhea':
        return withCount(bytes, bytes.length - 2, glyphs.length);
      case 'maxp':
        return withCount(bytes, 4, glyphs.length);
      default:
        return bytes;
    }
  }
}

const [headerLength, entryLength] = [12, 16];

/** Where `head` tells whether places of glyphs are long. */
const locationFormat = 50;

function metricsTable(metrics: readonly GlyphMetrics[]): Uint8Array {
  const table = new Uint8Array(metrics.length * 4);
  const view = viewOf(table);
  metrics.forEach(({ advance, bearing }, index) => {
    view.setUint16(index * 4, advance);
    view.setInt16(index * 4 + 2, bearing);
  });
  return table;
}

/** Where each glyph begins, and the last one ends: in bytes, or in pairs of them. */
function locations(glyphs: readonly Uint8Array[], isLong: boolean): Uint8Array {
  const table = new Uint8Array((glyphs.length + 1) * (isLong ? 4 : 2));
  const view = viewOf(table);
  let start = 0;
  for (let index = 0; index <= glyphs.length; index += 1) {
    if (isLong) view.setUint32(index * 4, start);
    else view.setUint16(index * 2, start / 2);
    start += glyphs[index]?.length ?? 0;
  }
  return table;
}

function withCount(bytes: Uint8Array, place: number, count: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  viewOf(copy).setUint16(place, count);
  return copy;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
