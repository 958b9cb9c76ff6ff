import type { DocxCheck } from '../docx-check.js';
import { attributeOf, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';

export const drawingText: DocxCheck = {
  name: 'drawing-text',
  finds: 'a picture that is neither described nor marked as decoration, or shares its id: nothing to be read aloud',
  check(docx) {
    const ids = new Set<string>();
    return docx.stories.flatMap(({ part, root }) =>
      elementsOf(root, 'wp:docPr').flatMap((picture) => {
        const problems: string[] = [];
        const id = attributeOf(picture, 'id') ?? '';
        const isDecorative = elementsOf(picture, 'adec:decorative').some((mark) => attributeOf(mark, 'val') === '1');
        const description = attributeOf(picture, 'descr') ?? '';
        if (description.trim() === '' && !isDecorative) problems.push(`${part}: picture ${id} is not described`);
        if (ids.has(id)) problems.push(`${part}: two pictures have the id ${id}, ${near(picture)}`);
        ids.add(id);
        return problems;
      }),
    );
  },
};
