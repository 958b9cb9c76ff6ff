import type { LayoutContext } from './page-geometry.js';
import { fullRowHeight, rowHeight } from './row-height.js';
import { sumOf } from './sum-of.js';
import type { Grid, GridPlace } from './table-grid.js';

/** How rows that share cells stay together. Rows are counted from 0. */
export interface SpannedRows {
  /** Height in points that must be free where such rows begin: otherwise the text of their cell runs off the page. */
  readonly reserved: ReadonlyMap<number, number>;
  /** Rows that must stand on the page of the row after them. */
  readonly keptWithNext: ReadonlySet<number>;
  /** The table without spans over rows that are too tall together to stay on one page. */
  readonly dissolved: Grid;
}

/** Rows joined by spanning cells stay on one page, unless they would fill too much of it. */
export function planSpannedRows(grid: Grid, widths: readonly number[], context: LayoutContext): SpannedRows {
  const reserved = new Map<number, number>();
  const keptWithNext = new Set<number>();
  const dissolved = grid.map((row) => [...row]);
  for (let first = 0; first < grid.length; first += 1) {
    const end = spanEnd(grid, first);
    if (end === first + 1) continue;
    const rows = grid.slice(first, end);
    const own = rows.map((row) => fullRowHeight(row, widths, context));
    const together = Math.max(...own, sumOf(rows.map((row) => rowHeight(row, widths, context))));
    if (together > context.textHeight * context.style.table.joinedRowsShare) {
      dissolveSpans(dissolved, first, end);
    } else {
      reserved.set(first, together);
      for (let row = first; row < end - 1; row += 1) keptWithNext.add(row);
    }
    first = end - 1;
  }
  return { reserved, keptWithNext, dissolved };
}

/** Index after the last row reached by spans that begin in row `first` or in the rows they reach. */
function spanEnd(grid: Grid, first: number): number {
  let end = first + 1;
  for (let row = first; row < end; row += 1) {
    for (const place of grid[row] ?? []) {
      if (place !== 'covered') end = Math.max(end, row + place.cell.rows);
    }
  }
  return end;
}

/** Puts one cell into each row of a span: the first holds the text, no line is drawn between them. */
function dissolveSpans(grid: GridPlace[][], first: number, end: number): void {
  for (let row = first; row < end; row += 1) {
    for (const place of [...(grid[row] ?? [])]) {
      if (place === 'covered' || place.cell.rows === 1) continue;
      const { cell, column } = place;
      for (let part = 0; part < cell.rows; part += 1) {
        grid[row + part]?.splice(column, 1, {
          column,
          cell: { ...cell, rows: 1, blocks: part === 0 ? cell.blocks : [] },
          openAbove: part > 0,
          openBelow: part < cell.rows - 1,
        });
      }
    }
  }
}
