import type { Table, TableCell } from '../assemble/document-model.js';
import { loosenDashes } from './loosen-dashes.js';

/** A place of the table's grid: a cell that begins there, or `covered` by the span of another cell. */
export type GridPlace = PlacedCell | 'covered';

export type Grid = readonly (readonly GridPlace[])[];

export interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
  /** No line is drawn towards the cell above or below: they are parts of one. */
  readonly openAbove?: boolean;
  readonly openBelow?: boolean;
}

/**
 * Puts each cell at its column. The model leaves covered cells out, as HTML does; renderers need to know where. Throws
 * when a row has too many or too few cells: what does not fit would be lost.
 */
export function placeCells(table: Table): Grid {
  const columns = table.widths.length;
  const coveredBelow = new Array<number>(columns).fill(0);
  const grid = table.rows.map((row, index) => {
    const places: GridPlace[] = [];
    const cells = [...row.cells];
    for (let column = 0; column < columns; column += 1) {
      const below = coveredBelow[column] ?? 0;
      if (below > 0) {
        coveredBelow[column] = below - 1;
        places.push('covered');
        continue;
      }
      const cell = cells.shift();
      if (cell === undefined) break;
      const blocks = loosenDashes(cell.blocks);
      places.push({ cell: blocks === cell.blocks ? cell : { ...cell, blocks }, column });
      coverSpan(coveredBelow, column, cell);
      for (let next = 1; next < cell.columns; next += 1) places.push('covered');
      column += cell.columns - 1;
    }
    if (cells.length > 0 || places.length !== columns)
      throw new Error(`row ${index + 1} of table ${table.id} does not fit its columns`);
    return places;
  });
  if (coveredBelow.some((rows) => rows > 0))
    throw new Error(`a cell of table ${table.id} spans rows that do not exist`);
  return grid;
}

function coverSpan(coveredBelow: number[], column: number, cell: TableCell): void {
  for (let next = column; next < column + cell.columns; next += 1) coveredBelow[next] = cell.rows - 1;
}
