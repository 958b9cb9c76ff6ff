import type { PdfFont } from '../pdfmake-fonts.js';
import type { PageReference } from '../pdfmake-nodes.js';
import type { Tag } from '../structure/structure-element.js';
import type { Typeface } from './typeface.js';

/** How text is set; the same object wherever it looks the same in a document. Lengths in points. */
export interface TextLook {
  readonly typeface: Typeface;
  readonly font: PdfFont;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Of a line, with the space between lines. */
  readonly height: number;
  readonly color: string;
  readonly alignment: string;
  readonly background: string | undefined;
  readonly sup: boolean;
  readonly sub: boolean;
  /** See pdfmake-augmentation.d.ts. */
  readonly leader: string | undefined;
  /** The text is the number of the page on which that element begins. */
  readonly pageOf: PageReference | undefined;
}

export interface LookedText {
  readonly text: string;
  readonly look: TextLook;
  readonly tag: Tag | undefined;
}
