import type { DocxCheck } from '../docx-check.js';
import { attributeOf, descend, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';

export const tableText: DocxCheck = {
  name: 'table-text',
  finds: 'a table without a title and a description to be read aloud',
  check(docx) {
    return docx.stories.flatMap(({ part, root }) =>
      elementsOf(root, 'w:tbl').flatMap((table) =>
        (['w:tblCaption', 'w:tblDescription'] as const).flatMap((name) => {
          const text = attributeOf(descend(table, 'w:tblPr', name)) ?? '';
          return text.trim() === '' ? [`${part}: a table has no ${name.slice(2)}, ${near(table)}`] : [];
        }),
      ),
    );
  },
};
