/** Something in a PDF file that stands on a page, or belongs to the file as a whole. */
export interface PdfFinding {
  /** Counted from 1. */
  readonly page?: number;
  /** As the file calls it: the name of a font, a field or an embedded file, the kind of an action. */
  readonly name: string;
}

export interface PdfPage {
  /** Visible size in mm, the shorter side first. */
  readonly size: readonly [short: number, long: number];
  readonly hasText: boolean;
}

/** What the objects and pages of a PDF file tell. */
export interface PdfFacts {
  /** Such as `1.7`. */
  readonly version: string;
  readonly pages: readonly PdfPage[];
  readonly looseFonts: readonly PdfFinding[];
  readonly actions: readonly PdfFinding[];
  readonly embeddedFiles: readonly PdfFinding[];
  /** Signature fields are not among them. */
  readonly fields: readonly PdfFinding[];
}

/** Why a file tells nothing: it is no PDF that can be opened, or it is locked. */
export type PdfTrouble = 'not-a-pdf' | 'encrypted';
