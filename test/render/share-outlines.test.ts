import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadFonts } from '../../src/render/fonts.js';
import { startPdfEngine } from '../../src/render/pdf/pdf-engine.js';
import type { FontSubset } from '../../src/render/pdf/pdfmake-fonts.js';

interface Fontkit {
  create(bytes: Uint8Array): {
    createSubset(): FontSubset;
    glyphForCodePoint(codePoint: number): { readonly id: number };
  };
}

const load = createRequire(import.meta.url);

/** As pdfkit has it, and a second copy that nothing has touched. */
const fontkit: Fontkit = load('fontkit');
const untouched = loadAnew();

function loadAnew(): Fontkit {
  const name = load.resolve('fontkit');
  const own = load.cache[name];
  delete load.cache[name];
  const copy: Fontkit = load('fontkit');
  load.cache[name] = own;
  return copy;
}

describe('a font is embedded as fontkit writes it', () => {
  beforeAll(async () => {
    const { print } = await startPdfEngine();
    await print({ content: 'Всё', defaultStyle: { font: 'Tinos' } });
  });

  it.each([
    ['Tinos', 'bold', 'Всё, что найдено: Ångström ½ fi — 12,5 %'],
    ['Tinos', 'italics', 'ещё'],
    ['Tinos', 'normal', ''],
    ['DejaVu Sans', 'normal', 'Всё ≥ ⁶ ✓'],
  ] as const)('%s %s: «%s»', async (family, face, text) => {
    const { bytes } = (await loadFonts())[family][face];
    const expected = embedded(untouched, bytes, text);
    expect(embedded(fontkit, bytes, text).equals(expected)).toBe(true);
    expect(embedded(fontkit, bytes, text).equals(expected)).toBe(true);
  });

  it('and a glyph is not unpacked for each document', async () => {
    const subset = fontkit.create((await loadFonts()).Tinos.normal.bytes).createSubset();
    const unpack = vi.fn();
    Object.assign(subset, { _addGlyph: unpack }).encode();
    expect(unpack).not.toHaveBeenCalled();
  });
});

function embedded({ create }: Fontkit, bytes: Uint8Array, text: string): Buffer {
  const font = create(bytes);
  const subset = font.createSubset();
  for (const character of text) subset.includeGlyph(font.glyphForCodePoint(character.codePointAt(0) ?? 0).id);
  return Buffer.from(subset.encode());
}
