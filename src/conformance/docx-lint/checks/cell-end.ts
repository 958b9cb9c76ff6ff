import type { DocxCheck } from '../docx-check.js';
import { childrenOf, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';

export const cellEnd: DocxCheck = {
  name: 'cell-end',
  finds: 'a table cell that does not end in a paragraph: Word calls the file damaged',
  check(docx) {
    return docx.stories.flatMap(({ part, root }) =>
      elementsOf(root, 'w:tc')
        .filter((cell) => childrenOf(cell).at(-1)?.tagName !== 'w:p')
        .map((cell) => `${part}: a table cell does not end in a paragraph, ${near(cell)}`),
    );
  },
};
