import type { PdfPage } from './pdfkit-document.js';

/** Standard structure types of PDF 1.7 that we use. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Note'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Span';

export interface StructureAttributes {
  /** The block of the model that the element stands for. */
  readonly blockId?: string;
  /** Unique in the document; notes must have one. */
  readonly id?: string;
  /** Language tag, only where it differs from the document's. */
  readonly language?: string;
  /** What a figure shows. */
  readonly alternative?: string;
  /** Text that stands for drawn content, e.g. for a bullet. */
  readonly actualText?: string;
  readonly numbering?: 'Decimal' | 'Disc';
  readonly scope?: 'Column' | 'Row';
  readonly columns?: number;
  readonly rows?: number;
  /** Named destination of a link, and where that is in words. */
  readonly destination?: string;
  readonly contents?: string;
}

/**
 * An element of the structure tree that programs read aloud. The tree is built from the document model beside the
 * pdfmake definition, so that its order is the model's; layout only notes where each piece of content was drawn.
 */
export class StructureElement {
  /** Left, bottom, right, top on its page in points: where a figure was drawn. */
  box?: readonly [number, number, number, number];
  children: (StructureElement | MarkedContent)[] = [];

  constructor(
    readonly role: Role,
    readonly attributes: StructureAttributes = {},
  ) {}

  add(role: Role, attributes?: StructureAttributes): StructureElement {
    const child = new StructureElement(role, attributes);
    this.#append(child);
    return child;
  }

  /** The place for content that comes next in the element. */
  content(): MarkedContent {
    const last = this.children.at(-1);
    if (last instanceof MarkedContent) return last;
    const next = new MarkedContent(this);
    this.#append(next);
    return next;
  }

  #append(child: StructureElement | MarkedContent): void {
    // Most have one child. A list that begins with it has no room for sixteen more.
    if (this.children.length === 0) this.children = [child];
    else this.children.push(child);
  }
}

/** Content of an element between two of its child elements. */
export class MarkedContent {
  /** Where it was drawn: once for each page and each interruption by other content. */
  drawn: readonly DrawnContent[] = none;

  constructor(readonly element: StructureElement) {}

  note(content: DrawnContent): void {
    this.drawn = [...this.drawn, content];
  }
}

/** Most content is drawn long after its place is known. */
const none: readonly DrawnContent[] = [];

export interface DrawnContent {
  readonly page: PdfPage;
  /** From 1. */
  readonly pageNumber: number;
  /** A stretch of the page's content, or the object number of an annotation. `key`: its entry in the parent tree. */
  readonly mark: { readonly key: number } & ({ readonly mcid: number } | { readonly annotation: number });
}

/** What belongs to the page and not to the document: running lines, rules, fills, repeated header rows. */
export type Artifact = 'header' | 'footer' | 'repeated' | 'layout';

/** What a drawn piece is part of. */
export type Tag = MarkedContent | Artifact;
