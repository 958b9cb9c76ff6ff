import type { DocumentModel, Table } from '../assemble/document-model.js';
import type { Passage } from './passages.js';

/** A table of a document with its texts, each as a passage of its own. */
export interface TableTexts {
  readonly table: Table;
  /** Absent where the table has no caption. */
  readonly caption?: Passage;
  readonly notes: readonly Passage[];
  /** Header rows, then body rows; cells that print nothing hold no passage. */
  readonly head: readonly (readonly CellTexts[])[];
  readonly body: readonly (readonly CellTexts[])[];
}

export interface CellTexts {
  /** The column the cell begins in, from 0. */
  readonly column: number;
  readonly passages: readonly Passage[];
}

/** The data tables of a document; forms, whose columns are labels and values, are none. */
export function tablesOf(document: DocumentModel, passages: readonly Passage[]): TableTexts[] {
  return readTables(document, passages).filter(({ table }) => table.role === 'data');
}

/** The rows of all tables of a document, those of forms included, without their heads. */
export function rowsOf(document: DocumentModel, passages: readonly Passage[]): (readonly CellTexts[])[] {
  return readTables(document, passages).flatMap(({ body }) => body);
}

function readTables(document: DocumentModel, passages: readonly Passage[]): TableTexts[] {
  const own = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (passage.document !== document) continue;
    const known = own.get(passage.blockId);
    if (known === undefined) own.set(passage.blockId, [passage]);
    else known.push(passage);
  }
  return document.blocks
    .filter((block): block is Table => block.kind === 'table')
    .map((table) => {
      const around = own.get(table.id) ?? [];
      const hasCaption = (table.caption ?? []).length > 0;
      const rows = readRows(table, own);
      return {
        table,
        ...(hasCaption && around[0] !== undefined && { caption: around[0] }),
        notes: around.slice(hasCaption ? 1 : 0),
        head: rows.slice(0, table.head),
        body: rows.slice(table.head),
      };
    });
}

/** Cells covered by a span are left out of the model, so columns are counted over what reaches down from above. */
function readRows(table: Table, passages: ReadonlyMap<string, readonly Passage[]>): CellTexts[][] {
  const reach: number[] = [];
  return table.rows.map((row, index) => {
    let column = 0;
    return row.cells.map((cell) => {
      while ((reach[column] ?? 0) > index) column += 1;
      const begin = column;
      for (; column < begin + cell.columns; column += 1) reach[column] = index + cell.rows;
      const ids = cell.blocks
        .flatMap((block) => (block.kind === 'list' ? block.items.flat() : [block]))
        .map(({ id }) => id);
      return { column: begin, passages: ids.flatMap((id) => passages.get(id) ?? []) };
    });
  });
}

/** What a cell says, its paragraphs one after the other. */
export function cellText({ passages }: CellTexts): string {
  return passages.map(({ text }) => text).join('\n');
}
