import type { DocxCheck } from '../docx-check.js';
import { attributeOf, childOf, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';

export const contentControls: DocxCheck = {
  name: 'content-controls',
  finds: 'content controls that share an id (Word calls the file damaged) or have no title to be read aloud',
  check(docx) {
    const ids = new Set<string>();
    return docx.stories.flatMap(({ part, root }) =>
      elementsOf(root, 'w:sdtPr').flatMap((properties) => {
        const problems: string[] = [];
        const id = attributeOf(childOf(properties, 'w:id'));
        if (id !== undefined && ids.has(id)) problems.push(`${part}: two content controls have the id ${id}`);
        if (id !== undefined) ids.add(id);
        const isTableOfContents = childOf(properties, 'w:docPartObj') !== undefined;
        const title = attributeOf(childOf(properties, 'w:alias')) ?? '';
        if (title === '' && !isTableOfContents) {
          problems.push(`${part}: a content control has no title, ${near(properties)}`);
        }
        return problems;
      }),
    );
  },
};
