/** Something in a PDF that stands on a page, or belongs to the file as a whole. */
export interface PdfMark {
  /** Counted from 1. */
  readonly page?: number;
  /** As the file calls it: the name of a font or of an embedded file, the kind of an action, the address of a link. */
  readonly name: string;
}

export interface PdfPage {
  /** Visible size in mm, the shorter side first. */
  readonly size: readonly [short: number, long: number];
  readonly hasText: boolean;
}

/** Where a link or bookmark leads in another file of the package. */
export interface PdfRemoteTarget extends PdfMark {
  /** As written in the file; relative to its folder. */
  readonly file: string;
  /** Page counted from 1, or a named place; absent where the file as a whole is meant. */
  readonly place?: number | string;
}

export interface PdfBookmarks {
  readonly count: number;
  /** Levels inside each other; 0 without bookmarks. */
  readonly depth: number;
}

/** What a PDF file tells of itself: all that the rules need, and nothing that grows with the size of the file. */
export interface PdfFacts {
  /** Such as `1.7`: the one in the catalogue where it is later than the one in the header. */
  readonly version: string;
  readonly isLinearized: boolean;
  readonly pages: readonly PdfPage[];
  /** Scripts, media, 3D scenes, programs started, forms sent. */
  readonly actions: readonly PdfMark[];
  readonly embeddedFiles: readonly PdfMark[];
  /** Names of fonts used and not embedded; the fourteen that every reader program has are not among them. */
  readonly looseFonts: readonly PdfMark[];
  /** Comments and other mark-up on the pages, by their kind. */
  readonly comments: readonly PdfMark[];
  /** Links to the web, to mail, and to files by an absolute path. */
  readonly outsideLinks: readonly PdfMark[];
  /** Links and bookmarks that lead nowhere in this file. */
  readonly lostTargets: readonly PdfMark[];
  readonly remoteTargets: readonly PdfRemoteTarget[];
  /** Links and bookmarks that change the magnification. */
  readonly zoomingTargets: readonly PdfMark[];
  readonly bookmarks: PdfBookmarks;
  /** `UseNone` where the file says nothing. */
  readonly pageMode: string;
  readonly pageLayout?: string;
  /** What opening does: the page it goes to, or the kind of its action. Absent where it does nothing. */
  readonly opening?: { readonly page?: number; readonly isZooming: boolean; readonly action?: string };
  /** Places of the file that other files can name. */
  readonly names: ReadonlySet<string>;
}

export type PdfTroubleKind =
  | 'no-header'
  | 'truncated'
  | 'broken-table'
  | 'bomb'
  | 'encrypted'
  | 'no-pages'
  | 'unreadable';

/** Why a file tells nothing. */
export interface PdfTrouble {
  readonly kind: PdfTroubleKind;
}
