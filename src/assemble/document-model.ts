import type { Language, Profile } from '../diagnostics/diagnostic.js';

/**
 * The one thing renderers see. A closed union of blocks and inlines; every printed data value is a `text` or `gap`
 * inline with the origin it came from. No line numbers here: they would change documents whose values did not move.
 */
export interface DocumentModel {
  /** Stable, lower-case ASCII, unique per product: `m1-1-8-3-clinical-trials`. Also the base of the file names. */
  readonly id: string;
  readonly product: string;
  /** Official section number; empty for a working document, which is no part of the dossier. */
  readonly section: string;
  /** Five-digit document type code of the classifier (EEC Collegium Decision 159), if the template states one. */
  readonly documentCode?: string;
  readonly language: Language;
  readonly profile: Profile;
  readonly style: 'ctd' | 'letter';
  /** Plain text for metadata and file properties. */
  readonly title: string;
  readonly author: string;
  /** ISO date: the dossier's `asOf`. The only date that reaches file metadata. */
  readonly date: string;
  readonly version: string;
  readonly header: RunningHeader;
  /** Printed on every page, e.g. that the data are synthetic or that this is a draft. */
  readonly pageMarks: readonly string[];
  readonly blocks: readonly Block[];
}

/** Product, section number and title, version: the running header of every page. */
export interface RunningHeader {
  readonly product: readonly Inline[];
  readonly section: readonly Inline[];
  readonly version: readonly Inline[];
}

/** Where a printed value came from: a record field, or a file of ours (section titles, form labels). */
export interface Origin {
  readonly file: string;
  readonly pointer: string;
}

export type Block = Heading | Paragraph | List | Table | Figure | Note | Letterhead | Signature;

interface BlockBase {
  /** Stable within the document: survives edits of other blocks. Lower-case ASCII, usable as an anchor. */
  readonly id: string;
}

export interface Heading extends BlockBase {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** Official section number, printed before the text. */
  readonly number?: string;
  readonly children: readonly Inline[];
}

export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}

export interface List extends BlockBase {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Block[])[];
}

export interface Table extends BlockBase {
  readonly kind: 'table';
  readonly caption?: readonly Inline[];
  /** Relative widths, one per column; the renderer scales them to the text width. */
  readonly widths: readonly number[];
  /** Header rows first (`head` of them), then body rows. Cells covered by a span are left out, as in HTML. */
  readonly head: number;
  readonly rows: readonly TableRow[];
  /** Printed under the table, each its own paragraph. */
  readonly notes: readonly (readonly Inline[])[];
  readonly landscape: boolean;
  /** `form`: first column holds labels, second the values; no caption or header row needed. */
  readonly role: 'data' | 'form';
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly columns: number;
  readonly rows: number;
  readonly align: 'left' | 'center' | 'right';
  /** A header cell: in a header row, or the label cell of a row. */
  readonly header: boolean;
  /** None in an empty cell. */
  readonly blocks: readonly (Paragraph | List)[];
}

/** A drawing of our own making. */
export interface Figure extends BlockBase {
  readonly kind: 'figure';
  /** A whole SVG document with a `viewBox`: shapes, paths and text only, nothing that points outside it. */
  readonly svg: string;
  /** Printed width in millimetres; the height follows from the `viewBox`. */
  readonly width: number;
  /** What the drawing shows, in words, for whoever cannot see it. Never empty. */
  readonly alt: string;
  /** The same words as `alt`, each value with the field it came from. */
  readonly description?: readonly Inline[];
  /** Printed below the drawing. */
  readonly caption?: readonly Inline[];
}

/** A boxed remark to the reader, e.g. that an official title is not confirmed. */
export interface Note extends BlockBase {
  readonly kind: 'note';
  readonly blocks: readonly (Paragraph | List)[];
}

/** Sender and addressee of a letter, printed at its top: `lines` on the right (addressee) or the left (outgoing data). */
export interface Letterhead extends BlockBase {
  readonly kind: 'letterhead';
  readonly outgoing: readonly (readonly Inline[])[];
  readonly addressee: readonly (readonly Inline[])[];
}

/** Position, place for the signature, name: one line of a letter or form. */
export interface Signature extends BlockBase {
  readonly kind: 'signature';
  readonly position: readonly Inline[];
  readonly name: readonly Inline[];
}

export type Inline = Text | Strong | Emphasis | Script | Gap | Reference | Abbreviation | LineBreak;

/** Literal text of the template (no origin) or a printed value (origin). NFC, no control characters, no line breaks. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly origin?: Origin;
  /** Of a value we computed: the fields it follows from. `origin` is then the group of fields it belongs to. */
  readonly computedFrom?: readonly Origin[];
  /** Only where it differs from the document's language. */
  readonly language?: Language | 'la';
}

export interface Strong {
  readonly kind: 'strong';
  readonly children: readonly Inline[];
}

export interface Emphasis {
  readonly kind: 'emphasis';
  readonly children: readonly Inline[];
}

/** Raised or lowered text. `text` holds ordinary characters; its Unicode form (10⁶) is what PDF and twin print. */
export interface Script {
  readonly kind: 'superscript' | 'subscript';
  readonly text: string;
  readonly origin?: Origin;
}

/** A value that is missing, disputed or not confirmed. `children` is the whole mark as printed, brackets included. */
export interface Gap {
  readonly kind: 'gap';
  readonly state: 'absent' | 'contested' | 'unconfirmed';
  readonly children: readonly Inline[];
  readonly origin: Origin;
  /** The kind of record that is missing as a whole; the origin is then the record of the dossier. */
  readonly wantedKind?: string;
}

/** A cross-reference to a section of the dossier, printed as its number. */
export interface Reference {
  readonly kind: 'reference';
  readonly section: string;
  readonly text: string;
}

/** The short form as printed; `expansion` feeds the list of abbreviations. `first` prints the expansion before it. */
export interface Abbreviation {
  readonly kind: 'abbreviation';
  readonly short: string;
  readonly expansion: string;
  readonly first: boolean;
  readonly origin: Origin;
}

export interface LineBreak {
  readonly kind: 'line-break';
}
