import type { DocxCheck } from '../docx-check.js';
import { childOf, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';

const parts = [
  { whole: 'w:tbl', part: 'w:tr', message: 'a table has no rows' },
  { whole: 'w:tr', part: 'w:tc', message: 'a table row has no cells' },
] as const;

export const emptyTable: DocxCheck = {
  name: 'empty-table',
  finds: 'a table without rows or a row without cells: Word calls the file damaged',
  check(docx) {
    return docx.stories.flatMap(({ part: story, root }) =>
      parts.flatMap(({ whole, part, message }) =>
        elementsOf(root, whole)
          .filter((element) => childOf(element, part) === undefined && childOf(element, 'w:sdt') === undefined)
          .map((element) => `${story}: ${message}, ${near(element)}`),
      ),
    );
  },
};
