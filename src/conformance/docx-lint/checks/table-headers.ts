import type { Table } from '../../../assemble/document-model.js';
import type { DocxCheck } from '../docx-check.js';
import { childOf, childrenOf, descend, type Element, elementsOf, isOn } from '../element-tree.js';
import { near } from '../excerpt.js';

export const tableHeaders: DocxCheck = {
  name: 'table-headers',
  finds:
    'a data table whose first row is not its header row, or may break: not repeated on the next page, cells read without names',
  check(docx, model) {
    const body = docx.xml('word/document.xml');
    // Boxes, letterheads and signature lines are tables too, but of no style.
    const tables = (body ? elementsOf(body, 'w:tbl') : []).filter(
      (table) => descend(table, 'w:tblPr', 'w:tblStyle') && !isDeleted(table),
    );
    const meant = model.blocks.filter((block): block is Table => block.kind === 'table');
    if (tables.length !== meant.length) return [`there are ${tables.length} tables, the model has ${meant.length}`];
    return tables.flatMap((table, index) => {
      const headers = rowsOf(table).map((row) => isOn(descend(row, 'w:trPr', 'w:tblHeader')));
      const last = headers.lastIndexOf(true);
      if (last < 0) return meant[index]?.role === 'data' ? [`a data table has no header row, ${near(table)}`] : [];
      if (headers.slice(0, last).includes(false)) return [`a header row stands below others, ${near(table)}`];
      const whole = rowsOf(table).map((row) => isOn(descend(row, 'w:trPr', 'w:cantSplit')));
      return whole.slice(0, last + 1).includes(false) ? [`a header row may break, ${near(table)}`] : [];
    });
  },
};

/** All its rows are in a tracked deletion. */
function isDeleted(table: Element): boolean {
  return rowsOf(table).every((row) => descend(row, 'w:trPr', 'w:del') !== undefined);
}

function rowsOf(table: Element): readonly Element[] {
  return childrenOf(table).filter((row) => row.tagName === 'w:tr' && childOf(row, 'w:tc') !== undefined);
}
