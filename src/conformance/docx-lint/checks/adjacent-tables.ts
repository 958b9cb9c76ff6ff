import type { DocxCheck } from '../docx-check.js';
import { childrenOf, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';

export const adjacentTables: DocxCheck = {
  name: 'adjacent-tables',
  finds: 'two tables with no paragraph between them: Word makes one table of them',
  check(docx) {
    return docx.stories.flatMap(({ part, root }) =>
      elementsOf(root, 'w:tbl')
        .filter((table) => {
          const siblings = table.parentElement ? childrenOf(table.parentElement) : [];
          return siblings[siblings.indexOf(table) + 1]?.tagName === 'w:tbl';
        })
        .map((table) => `${part}: two tables touch, ${near(table)}`),
    );
  },
};
