import type { Language } from '../../diagnostics/diagnostic.js';
import type { CaptionLabel } from '../number-captions.js';
import type { LayoutContext } from '../page-geometry.js';
import type { styleIds } from './style-ids.js';

/** What every DOCX node handler may know besides its block. */
export interface DocxContext extends LayoutContext {
  readonly file: DocxFileContext;
  readonly language: Language;
  /** Style of paragraphs here: body text, cells, boxes. */
  readonly paragraphStyle: (typeof styleIds)[keyof typeof styleIds];
  /** Alignment of a table cell; elsewhere the style decides. */
  readonly align?: 'left' | 'center' | 'right';
  /** In rows that must stand on the page of the next row. */
  readonly keepNext?: true;
  /** How many lists stand around the block. */
  readonly listDepth: number;
}

/** What all blocks of one file share. */
export interface DocxFileContext {
  /** Bookmark of the number of a heading of this document, by that number: what references lead to. */
  readonly numberBookmarks: ReadonlyMap<string, string>;
  /** By id of the table or figure. */
  readonly captions: ReadonlyMap<string, CaptionLabel>;
  /** What is read aloud for a table, by its id. */
  readonly tableTitles: ReadonlyMap<string, string>;
  /** A new id for each numbered list of the document, so that each starts at 1. */
  addNumberedList(): number;
  /** `content` between the two marks of a bookmark. */
  bookmark(name: string, content: string): string;
}
