import type { DocxCheck } from '../docx-check.js';
import { elementsOf, isInside } from '../element-tree.js';
import { near } from '../excerpt.js';

export const deletedText: DocxCheck = {
  name: 'deleted-text',
  finds: 'ordinary text inside a tracked deletion, or deleted text outside one: Word calls the file damaged',
  check(docx) {
    return docx.stories.flatMap(({ part, root }) => [
      ...elementsOf(root, 'w:t')
        .filter((text) => isInside(text, 'w:del'))
        .map((text) => `${part}: ordinary text inside a deletion, ${near(text)}`),
      ...elementsOf(root, 'w:delText')
        .filter((text) => !isInside(text, 'w:del'))
        .map((text) => `${part}: deleted text outside a deletion, ${near(text)}`),
    ]);
  },
};
