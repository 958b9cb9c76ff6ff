import type { DocxCheck } from '../docx-check.js';
import { attributeOf, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';

export const textWhiteSpace: DocxCheck = {
  name: 'text-white-space',
  finds: 'tabs and line ends as characters, or unprotected outer spaces: Word drops them and glues words together',
  check(docx) {
    return docx.stories.flatMap(({ part, root }) =>
      elementsOf(root, 'w:t').flatMap((element) => {
        const text = element.textContent ?? '';
        if (/[\t\n\r]/.test(text)) return [`${part}: a tab or line end as a character, ${near(element)}`];
        const isLost = text !== text.trim() && attributeOf(element, 'xml:space') !== 'preserve';
        return isLost ? [`${part}: an outer space is not protected, ${near(element)}`] : [];
      }),
    );
  },
};
