import type { Table } from '../assemble/document-model.js';
import { fitColumns } from './fit-columns.js';
import { insideBlock } from './inside-block.js';
import type { LayoutContext } from './page-geometry.js';
import { rowHeight } from './row-height.js';
import { planSpannedRows, type SpannedRows } from './spanned-rows.js';
import { type Grid, placeCells } from './table-grid.js';

/** What PDF and DOCX must agree on before a table is drawn. Lengths in points. */
export interface TablePlan<Context> {
  readonly grid: Grid;
  /** Column widths with cell padding, together the text width. */
  readonly widths: readonly number[];
  /** Context of the cells' contents. */
  readonly inner: Context;
  /** Rows so tall that they have to break over pages, counted from 0. */
  readonly tallRows: ReadonlySet<number>;
  /** There are such rows. */
  readonly mayBreak: boolean;
  /** How many header rows are repeated on each page. */
  readonly repeatedHead: number;
  readonly spanned: SpannedRows;
}

export function planTable<Context extends LayoutContext>(table: Table, context: Context): TablePlan<Context> {
  const { table: look } = context.style;
  const inner = insideBlock(context, { size: look.sizes[table.role], lineHeight: 1, after: look.cellGap });
  const grid = placeCells(table);
  const widths = fitColumns(table, grid, context.textWidth - look.border.width, context.style, context.measure);
  const spanned = planSpannedRows(grid, widths, inner);
  const heights = spanned.dissolved.map((row) => rowHeight(row, widths, inner));
  const headHeight = heights.slice(0, table.head).reduce((sum, height) => sum + height, 0);
  const tallest = context.textHeight * look.wholeRowShare;
  const tallRows = new Set(heights.flatMap((height, row) => (height > tallest ? [row] : [])));
  return {
    grid,
    widths,
    inner,
    tallRows,
    mayBreak: tallRows.size > 0,
    repeatedHead: headHeight <= context.textHeight * look.repeatedHeadShare ? table.head : 0,
    spanned,
  };
}
