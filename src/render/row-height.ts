import type { LayoutContext } from './page-geometry.js';
import { paragraphsOf } from './paragraphs-of.js';
import { sumOf } from './sum-of.js';
import type { GridPlace } from './table-grid.js';

/**
 * Upper estimate of a row's height in points before layout, cell padding included. `widths`: the columns of the table
 * in points. A cell that spans rows is left to the rows below it.
 */
export function rowHeight(row: readonly GridPlace[], widths: readonly number[], context: LayoutContext): number {
  return cellsHeight(row, widths, context, (rows) => rows === 1);
}

/** Height of a row in points with the whole text of its spanning cells, as if they ended in it. */
export function fullRowHeight(row: readonly GridPlace[], widths: readonly number[], context: LayoutContext): number {
  return cellsHeight(row, widths, context, () => true);
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
    const width = sumOf(widths.slice(column, column + cell.columns)) - 2 * table.paddingX - table.border.width;
    return paragraphsOf(cell.blocks).reduce((height, { inlines, depth }) => {
      const inner = Math.max(body.size, width - depth * list.indent);
      return height + context.measure.lines(inlines, body.size, inner, cell.header) * line + body.after;
    }, 0);
  });
  return Math.max(line, ...heights) + 2 * table.paddingY + table.border.width;
}
