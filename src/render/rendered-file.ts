import type { PagePlaces } from './page-places.js';

export type RenderFormat = 'pdf' | 'docx' | 'md';

/** One finished file, still without a place in `out/`. */
export interface RenderedFile {
  readonly documentId: string;
  readonly format: RenderFormat;
  readonly bytes: Uint8Array;
  /** Only where the format has pages of its own: the PDF. */
  readonly pages?: number;
  /** Of the PDF: where on its pages each piece of the document stands. */
  readonly places?: PagePlaces;
}
