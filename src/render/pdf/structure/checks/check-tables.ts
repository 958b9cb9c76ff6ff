import { childElements, elementsOf } from '../elements-of.js';
import type { StructureElement } from '../structure-element.js';

/** A table has header cells that say what they head, and rows of equal length. */
export function checkTables(elements: readonly StructureElement[]): readonly string[] {
  return elements.filter(({ role }) => role === 'Table').flatMap(checkTable);
}

function checkTable(table: StructureElement): readonly string[] {
  const name = `table ${table.attributes.blockId}`;
  const rows = elementsOf(table).filter(({ role }) => role === 'TR');
  const heads = rows.flatMap(childElements).filter(({ role }) => role === 'TH');
  const lengths = rowLengths(rows);
  return [
    ...(heads.length === 0 ? [`${name} has no header cells`] : []),
    ...(heads.every(({ attributes }) => attributes.scope) ? [] : [`${name} has header cells without scope`]),
    ...(lengths.every((length) => length === lengths[0]) ? [] : [`${name} has rows of ${lengths.join(', ')} columns`]),
  ];
}

/** Columns that each row takes with the cells that reach down into it. */
function rowLengths(rows: readonly StructureElement[]): readonly number[] {
  const lengths = rows.map(() => 0);
  for (const [index, row] of rows.entries()) {
    for (const { attributes } of childElements(row)) {
      for (let below = index; below < index + (attributes.rows ?? 1); below += 1) {
        lengths[below] = (lengths[below] ?? 0) + (attributes.columns ?? 1);
      }
    }
  }
  return lengths;
}
