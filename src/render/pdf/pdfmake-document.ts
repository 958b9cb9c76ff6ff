import type { PdfFont } from './pdfmake-fonts.js';
import type { Page } from './pdfmake-pages.js';
import type { PdfkitDocument, PdfOutline, PdfPage, PdfReference } from './structure/pdfkit-document.js';

/** A document of pdfkit with what pdfmake adds to it. */
export interface PdfDocument extends PdfkitDocument {
  readonly page: WrittenPage;
  readonly options: { readonly tagged: boolean };
  addPage(options?: unknown): unknown;
  /** The pages as they were laid out, once drawing has begun. */
  readonly _pdfMakePages?: readonly Page[];
  readonly virtualfs: { existsSync(name: string): boolean; readFileSync(name: string): Uint8Array };
  readonly outline: PdfOutline;
  /** The font in use. */
  _font: PdfFont;
  fontSize(size: number): void;
  text(text: string, x: number, y: number, options: Record<string, unknown>): void;
  /** Red, green and blue as shares; nothing for what is no colour. */
  _normalizeColor(color: string): readonly number[] | null;
  font(source: unknown, family?: string): unknown;
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
  endMetadata(): void;
}

interface WrittenPage extends PdfPage {
  /** By their names, references to the fonts of the page. */
  readonly fonts: Record<string, PdfReference>;
  readonly content: { write(bytes: Uint8Array): void };
  write(operators: string): void;
  end(): void;
}
