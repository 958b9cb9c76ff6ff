import type { Block, DocumentModel, Inline, TableCell, TableRow } from '../../assemble/document-model.js';

/**
 * Two states of one thing, set against each other. In a list of these the items that are not `inserted`, in their
 * order, are the old list, and those that are not `deleted` are the new one.
 */
export type Aligned<Item, Parts> = Same<Item> | Inserted<Item> | Deleted<Item> | Changed<Item, Parts>;

/** Prints alike on both sides; ids and origins may differ. */
export interface Same<Item> {
  readonly change: 'same';
  readonly old: Item;
  readonly new: Item;
}

export interface Inserted<Item> {
  readonly change: 'inserted';
  readonly new: Item;
  /**
   * It was not written but moved here: the deleted item of the same list with this number prints alike. Unique in the
   * document, but for rows joined by a span, which move together under one number.
   */
  readonly move?: number;
}

export interface Deleted<Item> {
  readonly change: 'deleted';
  readonly old: Item;
  readonly move?: number;
}

export interface Changed<Item, Parts> {
  readonly change: 'changed';
  readonly old: Item;
  readonly new: Item;
  readonly parts: Parts;
}

/**
 * A stretch of inlines. Texts are cut at the borders of words, so that a value may be spread over pieces; each cut keeps
 * the look and the origin of the whole. `same` pieces hold the new inlines. Never empty.
 */
export interface InlinePiece {
  readonly mark: 'same' | 'inserted' | 'deleted';
  readonly inlines: readonly Inline[];
}

/** What became of the inlines of one place: the pieces in the order of reading, a deletion before its replacement. */
export type InlinePieces = readonly InlinePiece[];

/** A line of a letterhead, a note of a table. */
export type LineDiff = Aligned<readonly Inline[], InlinePieces>;

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** What changed inside a block that is the same block on both sides. */
export interface BlockParts {
  /** Level and number are the same. */
  readonly heading: { readonly inlines: InlinePieces };
  readonly paragraph: { readonly inlines: InlinePieces };
  /** Both ordered or both not. */
  readonly list: { readonly items: readonly ItemDiff[] };
  /** Both of the same columns, header rows and role: a table of another shape is deleted and inserted as a whole. */
  readonly table: {
    /** Empty where neither side has one. */
    readonly caption: InlinePieces;
    readonly rows: readonly RowDiff[];
    readonly notes: readonly LineDiff[];
  };
  /** The drawing itself is the same: another drawing is another figure. */
  readonly figure: { readonly caption: InlinePieces };
  readonly note: { readonly blocks: readonly BlockDiff[] };
  readonly letterhead: { readonly outgoing: readonly LineDiff[]; readonly addressee: readonly LineDiff[] };
  readonly signature: { readonly position: InlinePieces; readonly name: InlinePieces };
}

export type ChangedBlock<Kind extends Block['kind'] = Block['kind']> = {
  readonly [K in Kind]: {
    readonly change: 'changed';
    readonly kind: K;
    readonly old: BlockOf<K>;
    readonly new: BlockOf<K>;
    readonly parts: BlockParts[K];
  };
}[Kind];

export type BlockDiff = Same<Block> | Inserted<Block> | Deleted<Block> | ChangedBlock;

/** An item of a list and the blocks in it. */
export type ItemDiff = Aligned<readonly Block[], readonly BlockDiff[]>;

/**
 * A row and its cells. Rows that a cell spans are inserted and deleted together; the cells of a changed row have the same
 * spans on both sides.
 */
export type RowDiff = Aligned<TableRow, readonly CellDiff[]>;

export type CellDiff = Same<TableCell> | Changed<TableCell, readonly BlockDiff[]>;

/** What changed in a document that is there on both sides. */
export interface DocumentParts {
  readonly header: {
    readonly product: InlinePieces;
    readonly section: InlinePieces;
    readonly version: InlinePieces;
  };
  readonly pageMarks: readonly Aligned<string, never>[];
  /** What the files say of themselves without printing it in their text. */
  readonly properties: readonly PropertyChange[];
  readonly blocks: readonly BlockDiff[];
}

export type DocumentProperty =
  | 'section'
  | 'documentCode'
  | 'profile'
  | 'style'
  | 'title'
  | 'author'
  | 'date'
  | 'version';

export interface PropertyChange {
  readonly property: DocumentProperty;
  /** Absent where the side does not state it. */
  readonly old?: string;
  readonly new?: string;
}

/** One document in one language on both sides: the same id and language. */
export type DocumentDiff = Aligned<DocumentModel, DocumentParts>;
