import type { PageReference, PdfFont } from '../pdfmake-internals.js';
import type { Tag } from '../structure/structure-element.js';
import type { Typeface } from './typeface.js';

/** How a piece of text is set. The same object for all words of the piece. Lengths in points. */
export interface TextLook {
  readonly typeface: Typeface;
  readonly font: PdfFont;
  readonly fontSize: number;
  readonly height: number;
  readonly color: string;
  readonly alignment: string;
  readonly background: string | undefined;
  readonly sup: boolean;
  readonly sub: boolean;
  readonly tag: Tag | undefined;
  /** See pdfmake-augmentation.d.ts. */
  readonly leader: string | undefined;
  /** The text is the number of the page on which that element begins. */
  readonly pageOf: PageReference | undefined;
}

export interface LookedText {
  readonly text: string;
  readonly look: TextLook;
}
