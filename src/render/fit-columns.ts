import type { Table } from '../assemble/document-model.js';
import type { HouseStyle } from './house-style.js';
import type { TextMeasure } from './measure-text.js';
import { paragraphsOf } from './paragraphs-of.js';
import { placeCells } from './table-grid.js';

/**
 * Column widths in points, cell padding included, adding up to `total`. The model's relative widths hold unless a
 * column is narrower than its longest word: then it grows at the cost of columns that have room, so that words are
 * not cut in the middle. Throws when the columns would not hold a single letter.
 */
export function fitColumns(table: Table, total: number, style: HouseStyle, measure: TextMeasure): readonly number[] {
  const narrowest = around(style) + style.table.size;
  if (narrowest * table.widths.length > total) throw new Error(`table ${table.id} has too many columns for its page`);
  const parts = sum(table.widths);
  const wanted = table.widths.map((width) => (width / parts) * total);
  const letters = wanted.map(() => narrowest);
  const words = neededWidths(table, style, measure).map((width) =>
    Math.max(narrowest, Math.min(width, total * style.table.widestWordShare)),
  );
  return widen(widen(wanted, letters), words);
}

/** Widens columns to their minimum as far as the other columns have room to give; the sum stays the same. */
function widen(widths: readonly number[], minima: readonly number[]): readonly number[] {
  const lack = widths.map((width, column) => Math.max(0, (minima[column] ?? 0) - width));
  const spare = widths.map((width, column) => Math.max(0, width - (minima[column] ?? 0)));
  const [lacking, sparing] = [sum(lack), sum(spare)];
  if (lacking === 0 || sparing === 0) return widths;
  const moved = Math.min(lacking, sparing);
  return widths.map(
    (width, column) => width + ((lack[column] ?? 0) / lacking - (spare[column] ?? 0) / sparing) * moved,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function neededWidths(table: Table, style: HouseStyle, measure: TextMeasure): readonly number[] {
  const needed = table.widths.map(() => 0);
  for (const row of placeCells(table)) {
    for (const place of row) {
      if (place === 'covered' || place.cell.columns > 1) continue;
      const word = paragraphsOf(place.cell.blocks).reduce(
        (widest, { inlines, depth }) =>
          Math.max(
            widest,
            measure.longestWord(inlines, style.table.size, place.cell.header) + depth * style.list.indent,
          ),
        0,
      );
      needed[place.column] = Math.max(needed[place.column] ?? 0, word + around(style));
    }
  }
  return needed;
}

/** Padding and border of a cell, and a point for kerning, which is not measured. */
function around({ table }: HouseStyle): number {
  return 2 * table.paddingX + table.border.width + 1;
}
