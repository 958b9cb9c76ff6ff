import type { LayoutContext } from './page-geometry.js';
import { paragraphsOf } from './paragraphs-of.js';
import type { GridPlace } from './table-grid.js';

type Grid = readonly (readonly GridPlace[])[];

/**
 * Upper estimate of a row's height in points before layout, cell padding included. `widths`: the columns of the table
 * in points. A cell that spans rows is left to the rows below it.
 */
export function rowHeight(row: readonly GridPlace[], widths: readonly number[], context: LayoutContext): number {
  return cellsHeight(row, widths, context, (rows) => rows === 1);
}

/** How rows that share cells stay together. Keyed by row of the grid. */
export interface SpannedRows {
  /** Height that must be free where a row begins: otherwise the text of a spanning cell runs off the page. */
  readonly reserved: ReadonlyMap<number, number>;
  /** Rows that must stand on the page of the row after them. */
  readonly keptWithNext: ReadonlySet<number>;
}

/** Rows joined by spanning cells stay on one page; if they do not fit on one, at least each spanning cell does. */
export function planSpannedRows(grid: Grid, widths: readonly number[], context: LayoutContext): SpannedRows {
  const reserved = new Map<number, number>();
  const keptWithNext = new Set<number>();
  for (let first = 0; first < grid.length; first += 1) {
    const end = spanEnd(grid, first);
    if (end === first + 1) continue;
    const rows = grid.slice(first, end);
    const own = rows.map((row) => cellsHeight(row, widths, context, () => true));
    const together = Math.max(...own, sum(rows.map((row) => rowHeight(row, widths, context))));
    const fits = together <= context.textHeight;
    if (fits) reserved.set(first, together);
    for (const [index, height] of own.entries()) {
      if (!fits) reserved.set(first + index, height);
      else if (first + index < end - 1) keptWithNext.add(first + index);
    }
    first = end - 1;
  }
  return { reserved, keptWithNext };
}

/** Index after the last row reached by spans that begin in row `first` or in the rows they reach. */
function spanEnd(grid: Grid, first: number): number {
  let end = first + 1;
  for (let row = first; row < end; row += 1) {
    for (const place of grid[row] ?? []) {
      if (place !== 'covered') end = Math.min(grid.length, Math.max(end, row + place.cell.rows));
    }
  }
  return end;
}

function cellsHeight(
  row: readonly GridPlace[],
  widths: readonly number[],
  context: LayoutContext,
  counts: (rows: number) => boolean,
): number {
  const { table, list, body } = context.style;
  const line = context.measure.lineHeight(body.size) * body.lineHeight;
  const heights = row.map((place) => {
    if (place === 'covered' || !counts(place.cell.rows)) return 0;
    const { cell, column } = place;
    const width = sum(widths.slice(column, column + cell.columns)) - 2 * table.paddingX - table.border.width;
    return paragraphsOf(cell.blocks).reduce((height, { inlines, depth }) => {
      const inner = Math.max(body.size, width - depth * list.indent);
      return height + context.measure.lines(inlines, body.size, inner, cell.header) * line + body.after;
    }, 0);
  });
  return Math.max(line, ...heights) + 2 * table.paddingY + table.border.width;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
