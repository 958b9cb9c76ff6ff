import type { DocxCheck } from '../docx-check.js';
import { attributeOf, childOf, childrenOf, descend, type Element, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';

export const tableGrid: DocxCheck = {
  name: 'table-grid',
  finds: 'a row with more or fewer columns than its table, or a cell merged upwards into nothing: values shift aside',
  check(docx) {
    return docx.stories.flatMap(({ part, root }) =>
      elementsOf(root, 'w:tbl').flatMap((table) => checkTable(table).map((problem) => `${part}: ${problem}`)),
    );
  },
};

function checkTable(table: Element): string[] {
  const grid = childOf(table, 'w:tblGrid');
  const columns = grid === undefined ? 0 : childrenOf(grid).length;
  const problems: string[] = [];
  /** First columns of the cells of the row above that are, or continue, a merged cell. */
  let merged = new Set<number>();
  for (const row of childrenOf(table).filter(({ tagName }) => tagName === 'w:tr')) {
    let column = skipped(row, 'w:gridBefore');
    const mergedHere = new Set<number>();
    for (const cell of childrenOf(row).filter(({ tagName }) => tagName === 'w:tc')) {
      const merge = descend(cell, 'w:tcPr', 'w:vMerge');
      if (merge !== undefined) mergedHere.add(column);
      const continues = merge !== undefined && attributeOf(merge) !== 'restart';
      if (continues && !merged.has(column)) problems.push(`a cell is merged with nothing above it, ${near(row)}`);
      column += Number(attributeOf(descend(cell, 'w:tcPr', 'w:gridSpan')) ?? 1);
    }
    merged = mergedHere;
    column += skipped(row, 'w:gridAfter');
    if (column !== columns) problems.push(`a row has ${column} columns, its table ${columns}, ${near(row)}`);
  }
  return problems;
}

function skipped(row: Element, property: string): number {
  return Number(attributeOf(descend(row, 'w:trPr', property)) ?? 0);
}
