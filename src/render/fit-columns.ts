import type { Table } from '../assemble/document-model.js';
import type { HouseStyle } from './house-style.js';
import type { TextMeasure } from './measure-text.js';
import { paragraphsOf } from './paragraphs-of.js';
import { placeCells } from './table-grid.js';

/**
 * Column widths in points, cell padding included, adding up to `total`. The model's relative widths hold unless a
 * column is narrower than its longest word: then it grows at the cost of columns that have room, so that words are
 * not cut in the middle. Throws when a column would not hold a single letter.
 */
export function fitColumns(table: Table, total: number, style: HouseStyle, measure: TextMeasure): readonly number[] {
  const sum = table.widths.reduce((all, width) => all + width, 0);
  const wanted = table.widths.map((width) => (width / sum) * total);
  const needed = neededWidths(table, style, measure).map((width) =>
    Math.min(width, total * style.table.widestWordShare),
  );
  const missing = wanted.reduce((all, width, column) => all + Math.max(0, (needed[column] ?? 0) - width), 0);
  const spare = wanted.map((width, column) => Math.max(0, width - (needed[column] ?? 0)));
  const spareSum = spare.reduce((all, width) => all + width, 0);
  const taken = Math.min(missing, spareSum);
  const fitted = wanted.map((width, column) => {
    const lack = Math.max(0, (needed[column] ?? 0) - width);
    const given = missing > 0 ? (lack / missing) * taken : 0;
    const ceded = spareSum > 0 ? ((spare[column] ?? 0) / spareSum) * taken : 0;
    return width + given - ceded;
  });
  const narrowest = around(style) + style.table.size;
  if (fitted.some((width) => width < narrowest)) throw new Error(`table ${table.id} has too many columns for its page`);
  return fitted;
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
