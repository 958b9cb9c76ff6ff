import type { Bilingual } from '../diagnostics/diagnostic.js';

/** One sequence of a submission as its templates print it; the stages to the right work it out while packaging. */
export interface SequenceText {
  /** Four digits. */
  readonly number: string;
  readonly formatName: Bilingual;
  /** How many documents the dossier holds after the sequence. */
  readonly documentCount: number;
  /** How to read the inventory. */
  readonly inventoryNote: Bilingual;
  /** Every document of the dossier, by module, with what the sequence does to it. */
  readonly inventory: readonly InventoryModule[];
  /** What the sequence changes in what was sent before; none in the first sequence. */
  readonly changes: readonly SequenceRow<ChangeColumn>[];
  /** All sequences up to this one, the first one first. */
  readonly sequences: readonly SequenceRow<SequenceColumn>[];
  /** The documents that some sequence after the first changed. */
  readonly histories: readonly SequenceRow<HistoryColumn>[];
}

export interface InventoryModule {
  readonly title: Bilingual;
  readonly rows: readonly SequenceRow<InventoryColumn>[];
}

export const inventoryColumns = ['section', 'title', 'code', 'file', 'pages', 'bytes', 'sha256', 'operation'] as const;
export type InventoryColumn = (typeof inventoryColumns)[number];

export const changeColumns = ['section', 'title', 'operation', 'reason'] as const;
export type ChangeColumn = (typeof changeColumns)[number];

export const sequenceColumns = ['number', 'date', 'state', 'created', 'replaced', 'deleted', 'inForce'] as const;
export type SequenceColumn = (typeof sequenceColumns)[number];

export const historyColumns = ['section', 'title', 'history'] as const;
export type HistoryColumn = (typeof historyColumns)[number];

/** Cells by column. A cell of several lines keeps them; `—` stands in a cell that has nothing to say. */
export type SequenceRow<Column extends string> = Readonly<Record<Column, SequenceCell>>;

export type SequenceCell =
  | { readonly lines: readonly Bilingual[] }
  /** Numbers, paths and checksums: the same in both languages, letter for letter. */
  | { readonly exact: readonly string[] }
  | { readonly count: number }
  /** ISO date. */
  | { readonly date: string };
