import type { Table } from '../assemble/document-model.js';
import type { HouseStyle } from './house-style.js';
import type { TextMeasure } from './measure-text.js';
import { paragraphsOf } from './paragraphs-of.js';
import { placeCells } from './table-grid.js';

/**
 * Column widths in points, cell padding included, adding up to `total`. The model's relative widths hold unless a
 * column is narrower than its longest word: then it grows at the cost of columns that have room, so that words are
 * not cut in the middle.
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
  return wanted.map((width, column) => {
    const lack = Math.max(0, (needed[column] ?? 0) - width);
    const given = missing > 0 ? (lack / missing) * taken : 0;
    const ceded = spareSum > 0 ? ((spare[column] ?? 0) / spareSum) * taken : 0;
    return width + given - ceded;
  });
}

function neededWidths(table: Table, style: HouseStyle, measure: TextMeasure): readonly number[] {
  const needed = table.widths.map(() => 0);
  const around = 2 * style.table.paddingX + style.table.border.width + wordSlack;
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
      needed[place.column] = Math.max(needed[place.column] ?? 0, word + around);
    }
  }
  return needed;
}

/** Kerning is not measured; a point covers it. */
const wordSlack = 1;
