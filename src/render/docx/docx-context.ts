import type { Language } from '../../diagnostics/diagnostic.js';
import type { LayoutContext } from '../page-geometry.js';
import type { styleIds } from './docx-styles.js';

/** What every DOCX node handler may know besides its block. */
export interface DocxContext extends LayoutContext {
  readonly language: Language;
  /** Style of paragraphs here: body text, cells, boxes. */
  readonly paragraphStyle: (typeof styleIds)[keyof typeof styleIds];
  /** Alignment of a table cell; elsewhere the style decides. */
  readonly align?: 'left' | 'center' | 'right';
  /** How many lists stand around the block. */
  readonly listDepth: number;
  /** A new number for each numbered list of the document, so that each starts at 1. */
  nextList(): number;
}
