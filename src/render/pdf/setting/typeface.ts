import type { PdfFont } from '../pdfmake-fonts.js';
import { shapeOf } from './known-shapes.js';
import { pdfNumber } from './pdf-number.js';
import type { Shape } from './shape.js';

/** A word with the space after it, in one font of one document. Lengths in thousandths of the type size. */
export interface Word {
  readonly text: string;
  readonly advance: number;
  /** White space at its beginning and end: not counted where a line begins or ends. */
  readonly leading: number;
  readonly trailing: number;
}

/** The words of a document in one of its fonts. */
export class Typeface {
  readonly #words = new Map<string, Word>();
  readonly #codes = new Map<Word, string | undefined>();

  private constructor(readonly font: PdfFont) {}

  static of(font: PdfFont): Typeface {
    const known = typefaces.get(font) ?? new Typeface(font);
    typefaces.set(font, known);
    return known;
  }

  word(text: string): Word {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const [leading] = /^\s+/.exec(text) ?? [];
    const [trailing] = /\s+$/.exec(text) ?? [];
    const word = {
      text,
      advance: this.#advance(text),
      leading: leading === undefined ? 0 : this.#advance(leading),
      trailing: trailing === undefined ? 0 : this.#advance(trailing),
    };
    this.#words.set(text, word);
    return word;
  }

  /** Width in points. */
  width(text: string, size: number): number {
    return this.word(text).advance * (size / 1000);
  }

  /**
   * The word as it stands between the brackets of a TJ operator: glyphs of the font's subset in hexadecimal figures,
   * with kerning between them. Nothing where a glyph stands beside its place, which TJ cannot say.
   */
  code(word: Word): string | undefined {
    if (this.#codes.has(word)) return this.#codes.get(word);
    const shapes = this.#shapes(word.text);
    const code = shapes.some(({ isOffset }) => isOffset)
      ? undefined
      : shapes.map((shape) => this.#shapeCode(shape)).join('');
    this.#codes.set(word, code);
    return code;
  }

  #shapeCode({ glyphs, advances }: Shape): string {
    const { subset, widths, unicode } = this.font;
    let code = '';
    for (const [index, { id, codePoints, width }] of glyphs.entries()) {
      const glyph = subset.includeGlyph(id);
      widths[glyph] ??= width;
      unicode[glyph] ??= codePoints;
      code += glyph.toString(16).padStart(4, '0');
      const kerning = (advances[index] ?? width) - width;
      if (kerning !== 0) code += `> ${pdfNumber(-kerning)} <`;
    }
    return code;
  }

  #advance(text: string): number {
    let advance = 0;
    for (const { advances } of this.#shapes(text)) advance += advances.reduce((sum, next) => sum + next, 0);
    return advance;
  }

  /** Like pdfkit, which shapes up to and with each space. */
  #shapes(text: string): readonly Shape[] {
    return (text.match(/[^ \t]*[ \t]|[^ \t]+$/g) ?? []).map((part) => shapeOf(this.font, part));
  }
}

const typefaces = new WeakMap<PdfFont, Typeface>();
