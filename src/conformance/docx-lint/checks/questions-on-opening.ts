import type { DocxCheck } from '../docx-check.js';
import { attributeOf, childOf, elementsOf, isOn } from '../element-tree.js';
import { near } from '../excerpt.js';

export const questionsOnOpening: DocxCheck = {
  name: 'questions-on-opening',
  finds: 'fields marked for update, an outside template, protection: Word asks or refuses when the file is opened',
  check(docx) {
    const settings = docx.xml('word/settings.xml');
    const forbidden = ['w:updateFields', 'w:attachedTemplate', 'w:documentProtection', 'w:writeProtection'];
    return [
      ...forbidden
        .filter((name) => isOn(childOf(settings, name)))
        .map((name) => `word/settings.xml: ${name.slice(2)} is set`),
      ...docx.stories.flatMap(({ part, root }) =>
        [...elementsOf(root, 'w:fldChar'), ...elementsOf(root, 'w:fldSimple')]
          .filter((field) => !['0', 'false', 'off', undefined].includes(attributeOf(field, 'w:dirty')))
          .map((field) => `${part}: a field is marked for update, ${near(field)}`),
      ),
    ];
  },
};
