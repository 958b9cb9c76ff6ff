import type { Language } from '../../diagnostics/diagnostic.js';
import type { Fonts } from '../fonts.js';
import type { LayoutContext } from '../page-geometry.js';

/** What every PDF node handler may know besides its block. */
export interface PdfContext extends LayoutContext {
  readonly fonts: Fonts;
  readonly language: Language;
  /** Everything is set in bold type, as in header rows. */
  readonly strong: boolean;
  /** Ids of tables that have to break inside rows because a row does not fit on a page. */
  readonly breakableTables: ReadonlySet<string>;
}
