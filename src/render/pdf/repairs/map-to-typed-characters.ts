import type { PdfmakeInternals } from '../pdfmake-internals.js';

/**
 * Fonts have one glyph for the space and the no-break space, so that the whole file extracts as whichever is used first.
 * Whoever searches types a space and a hyphen: all kinds of them are found as these.
 */
export function mapToTypedCharacters({ pdfDocument }: PdfmakeInternals): void {
  const { font } = pdfDocument;
  const repaired = new WeakSet<object>();
  pdfDocument.font = function (source, family) {
    const document = font.call(this, source, family);
    const { _font: opened } = this;
    if (!repaired.has(opened)) {
      repaired.add(opened);
      const { toUnicodeCmap } = opened;
      opened.toUnicodeCmap = function () {
        this.unicode = this.unicode.map((codePoints) => codePoints.map(typedCharacter));
        return toUnicodeCmap.call(this);
      };
    }
    return document;
  };
}

function typedCharacter(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/\p{Zs}/u.test(character)) return space;
  return /[\u2010\u2011]/.test(character) ? hyphen : codePoint;
}

const [space, hyphen] = [0x20, 0x2d];
