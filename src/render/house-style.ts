import type { Gap, Heading, Table } from '../assemble/document-model.js';
import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { FontFamily } from './font-files.js';

/**
 * Everything about the look of a document, as data. Renderers hold no size, colour or distance of their own.
 * Lengths are points (1/72 inch), colours `RRGGBB`, `lineHeight` a factor of the font's own line height.
 */
export interface HouseStyle {
  /** `pdf`: tried in this order for each character. `docx`: the one name Word is given; no font is embedded there. */
  readonly fonts: { readonly pdf: readonly [FontFamily, ...FontFamily[]]; readonly docx: string };
  readonly page: PageStyle;
  readonly body: BodyStyle;
  readonly headings: Readonly<Record<Heading['level'], HeadingStyle>>;
  readonly list: { readonly indent: number; readonly bullets: readonly [string, ...string[]]; readonly after: number };
  readonly table: TableStyle;
  /**
   * A drawing may be shrunk to stay on the page of the text before it: to this share of its size at most, and none of its
   * words to less than this type size.
   */
  readonly figure: { readonly smallestShare: number; readonly smallestText: number };
  readonly note: ParagraphStyle & BoxStyle;
  /** How marks stand out besides their brackets. */
  readonly gap: Readonly<Record<Gap['state'], { readonly fill: string; readonly bold: boolean }>>;
  /** `versionShare`: part of the text width kept for the version, beside the product. */
  readonly header: RunningStyle & { readonly rule: BorderStyle; readonly versionShare: number };
  readonly footer: RunningStyle & { readonly pattern: Bilingual };
  readonly mark: { readonly size: number; readonly after: number };
  readonly letterhead: ParagraphStyle & { readonly addresseeShare: number };
  readonly signature: SignatureStyle;
  readonly landscape: LandscapeStyle;
  /** What stands before the text of a caption; `{number}` counts tables and figures each from 1. */
  readonly captions: Readonly<Record<'table' | 'figure', Bilingual>>;
  readonly contents: ContentsStyle;
  /** Headings down to `levels` are bookmarks of a PDF; those down to `expandedLevels` are shown with what is below them. */
  readonly bookmarks: { readonly levels: Heading['level']; readonly expandedLevels: Heading['level'] };
  /** `contents`: what is read aloud for a link to a section of the same document. `color`: of web links, in Word. */
  readonly link: { readonly contents: Bilingual; readonly color: string };
}

/** Portrait size. Margins run from the paper's edge to the running header, the footer and the text. */
export interface PageStyle {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ParagraphStyle {
  readonly size: number;
  /** Not justified: pdfmake stretches a line after its hyphens too. */
  readonly align: 'left' | 'center' | 'right';
  readonly after: number;
}

export interface BodyStyle extends ParagraphStyle {
  readonly firstLineIndent: number;
  readonly lineHeight: number;
}

export interface HeadingStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'center';
  readonly before: number;
  readonly after: number;
}

export interface BorderStyle {
  readonly width: number;
  readonly color: string;
}

export interface BoxStyle {
  readonly border: BorderStyle;
  readonly fill: string;
  readonly padding: number;
}

export interface TableStyle {
  /** Type size by the role of the table: wide listings are set smaller than forms. */
  readonly sizes: Readonly<Record<Table['role'], number>>;
  readonly captionSize: number;
  readonly noteSize: number;
  readonly border: BorderStyle;
  readonly headFill: string;
  readonly labelFill: string;
  readonly paddingX: number;
  readonly paddingY: number;
  /** Between the paragraphs of one cell. */
  readonly cellGap: number;
  /** Space above the caption, and below the table with its notes. */
  readonly before: number;
  readonly after: number;
  /** A row estimated taller than this share of the page may break over pages; shorter rows stay whole. */
  readonly wholeRowShare: number;
  /** Rows joined by a spanning cell stay together unless they fill more than this share of a page. */
  readonly joinedRowsShare: number;
  /** Header rows are repeated on each page unless they fill more than this share of it. */
  readonly repeatedHeadShare: number;
  /** No column is widened for one long word beyond this share of the table. */
  readonly widestWordShare: number;
}

export interface RunningStyle {
  readonly size: number;
  readonly color: string;
  readonly align: 'left' | 'center' | 'right';
  /** Distance between the running line and the text. */
  readonly gap: number;
}

export interface SignatureStyle {
  readonly size: number;
  readonly before: number;
  readonly after: number;
  /** Shares of the text width: position, line to sign on, name. */
  readonly shares: readonly [number, number, number];
  readonly line: BorderStyle;
}

export interface LandscapeStyle {
  /** Text of the same heading that is no longer than this many characters goes onto the landscape pages with its table. */
  readonly companionLength: number;
}

/** The contents pages at the beginning of a long document. */
export interface ContentsStyle {
  /** A document has contents from this many pages on, counted without them. */
  readonly fromPages: number;
  /** Headings down to this level are listed. */
  readonly levels: Heading['level'];
  readonly title: Bilingual;
  readonly size: number;
  /** Each level is indented by this much more than the one above it. */
  readonly indent: number;
  /** Space below each entry. */
  readonly after: number;
  /** Fills the line between an entry and its page number. */
  readonly leader: string;
  /** Of the column of page numbers. */
  readonly numberWidth: number;
}
