import type { PdfDocument } from '../pdfmake-document.js';
import { pdfNumber } from './pdf-number.js';

/**
 * Colours, pen and font of a page as its content stream has set them: what is the same as before is not written again.
 * Most of a page of a table would be that.
 */
export class Ink {
  #fill = '';
  #stroke = '';
  #font = '';

  private constructor(private readonly document: PdfDocument) {}

  static of(document: PdfDocument): Ink {
    const known = inks.get(document) ?? new Ink(document);
    inks.set(document, known);
    return known;
  }

  /** Of letters and surfaces. `color`: a name or six hexadecimal figures after `#`. */
  fill(color: string): void {
    if (color === this.#fill) return;
    this.#fill = color;
    this.document.addContent(`${this.#components(color)} rg`);
  }

  /** Of lines; the width in points. */
  stroke(color: string, width: number): void {
    const pen = `${width} ${color}`;
    if (pen === this.#stroke) return;
    this.#stroke = pen;
    this.document.addContent(`${pdfNumber(width)} w ${this.#components(color)} RG`);
  }

  /** `id`: the font's name on the page; the size in points. */
  font(id: string, size: number): void {
    const font = `/${id} ${pdfNumber(size)} Tf`;
    if (font === this.#font) return;
    this.#font = font;
    this.document.addContent(font);
  }

  /** On a new page, and where others have drawn. */
  forget(): void {
    this.#fill = '';
    this.#stroke = '';
    this.#font = '';
  }

  #components(color: string): string {
    const components = this.document._normalizeColor(color);
    if (components?.length !== 3) throw new Error(`\`${color}\` is not a colour of the screen`);
    return components.map(pdfNumber).join(' ');
  }
}

const inks = new WeakMap<PdfDocument, Ink>();
