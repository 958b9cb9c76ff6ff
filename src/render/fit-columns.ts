import type { Table } from '../assemble/document-model.js';
import type { HouseStyle } from './house-style.js';
import type { TextMeasure } from './measure-text.js';
import { paragraphsOf } from './paragraphs-of.js';
import { sumOf } from './sum-of.js';
import type { Grid } from './table-grid.js';

/**
 * Column widths in points, cell padding included, adding up to `total`. The model's relative widths hold unless a
 * column is narrower than its longest word: then it grows at the cost of columns that have room, so that words are
 * not cut in the middle. Throws when the columns would not hold a single letter.
 */
export function fitColumns(
  table: Table,
  grid: Grid,
  total: number,
  style: HouseStyle,
  measure: TextMeasure,
): readonly number[] {
  const size = style.table.sizes[table.role];
  const narrowest = around(style) + size;
  if (narrowest * table.widths.length > total) throw new Error(`table ${table.id} has too many columns for its page`);
  const parts = sumOf(table.widths);
  const wanted = table.widths.map((width) => (width / parts) * total);
  const { letters, words } = neededWidths(table, grid, size, style, measure);
  const most = total * style.table.widestWordShare;
  return widen(
    widen(wanted, letters),
    words.map((width, column) => Math.max(letters[column] ?? 0, Math.min(width, most))),
  );
}

/**
 * Widens columns to their minimum at the cost of those that have room; the sum stays the same. Where there is not room
 * for all, those that lack least come first, so that as few columns as possible cut their words.
 */
function widen(widths: readonly number[], minima: readonly number[]): readonly number[] {
  const lacks = widths.map((width, column) => ({ column, lack: Math.max(0, (minima[column] ?? 0) - width) }));
  const spare = widths.map((width, column) => Math.max(0, width - (minima[column] ?? 0)));
  const sparing = sumOf(spare);
  const given = widths.map(() => 0);
  let left = sparing;
  for (const { column, lack } of lacks.sort((a, b) => a.lack - b.lack || a.column - b.column)) {
    given[column] = Math.min(lack, left);
    left -= given[column] ?? 0;
  }
  const ceded = sparing === 0 ? 0 : (sparing - left) / sparing;
  return widths.map((width, column) => width + (given[column] ?? 0) - (spare[column] ?? 0) * ceded);
}

/** What each column needs for a few letters beside the markers of its lists, and for its longest word. */
function neededWidths(table: Table, grid: Grid, size: number, style: HouseStyle, measure: TextMeasure) {
  const letters = table.widths.map(() => around(style) + size);
  const words = [...letters];
  for (const row of grid) {
    for (const place of row) {
      if (place === 'covered' || place.cell.columns > 1) continue;
      const { column, cell } = place;
      for (const { inlines, depth } of paragraphsOf(cell.blocks)) {
        const before = around(style) + depth * style.list.indent;
        letters[column] = Math.max(letters[column] ?? 0, before + (depth + 1) * size);
        words[column] = Math.max(words[column] ?? 0, before + measure.longestWord(inlines, size, cell.header));
      }
    }
  }
  return { letters, words };
}

/** Padding and border of a cell, and a point for kerning, which is not measured. */
function around({ table }: HouseStyle): number {
  return 2 * table.paddingX + table.border.width + 1;
}
