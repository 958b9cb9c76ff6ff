import { describe, expect, it } from 'vitest';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { startPdfEngine } from '../../src/render/pdf/pdf-engine.js';
import type { PdfFont } from '../../src/render/pdf/pdfmake-fonts.js';
import { pdfmakeInternals } from '../../src/render/pdf/pdfmake-internals.js';
import { shapeOf } from '../../src/render/pdf/setting/known-shapes.js';
import { type Shape, shape } from '../../src/render/pdf/setting/shape.js';
import { renderText } from '../../src/render/text/render-text.js';

const letters = [...'FTVfijtГРТьуё17 .»–-'];

/** Each two of them at the end of a word, in either script. */
const pairs = letters.flatMap((first) => letters.flatMap((second) => [`n${first}${second}`, `н${first}${second}`]));

const numbers = [
  '01-2024',
  '1,1%',
  '11:17',
  '(7.1)',
  '77.11.17',
  '4×10',
  '1\u00A0000–1\u00A0100',
  '0,5\u00A0×\u00A010⁶',
];
const others = [
  'CAR-Т',
  'Т-CAR',
  'office',
  'affine',
  'flow',
  'x\u0301и',
  'й',
  'Ελλάς',
  'и\u0306',
  'мг/мл',
  '½',
  'ѣ',
  'ﬁ',
];

const words = (['ru', 'en'] as const).flatMap((language) =>
  new TextDecoder().decode(renderText(stressModel(language)).bytes).split(/(?<=\s)/),
);

describe('a word put together from pairs of its letters', () => {
  it.each(['Tinos', 'DejaVu Sans'])('stands as the font %s shapes it whole', async (family) => {
    const fonts = await openFonts(family);
    expect(fonts).toHaveLength(4);
    for (const font of fonts) {
      const differing = new Set([...pairs, ...numbers, ...others, ...words]);
      for (const word of differing) {
        if (told(shapeOf(font, word)) === told(shape(font, word))) differing.delete(word);
      }
      expect([...differing]).toEqual([]);
    }
  });
});

/** Without the characters, which the glyphs of a finished document have forgotten. */
function told({ glyphs, advances, isOffset }: Shape): string {
  return JSON.stringify([glyphs.map(({ id, width }) => [id, width]), advances, isOffset]);
}

/** Of a family, as a document of pdfmake opens them. */
async function openFonts(family: string): Promise<readonly PdfFont[]> {
  const engine = await startPdfEngine();
  const fonts = new Set<PdfFont>();
  const { pdfDocument } = pdfmakeInternals();
  const { provideFont } = pdfDocument;
  pdfDocument.provideFont = function (...wanted) {
    const font = provideFont.apply(this, wanted);
    fonts.add(font);
    return font;
  };
  const looks = [false, true].flatMap((bold) => [false, true].map((italics) => ({ bold, italics })));
  await engine.print({ content: looks.map((look) => ({ text: 'слово', font: family, ...look })) });
  pdfDocument.provideFont = provideFont;
  return [...fonts];
}
