import type { DocxCheck } from '../docx-check.js';
import { elementsOf, isOn } from '../element-tree.js';
import { near } from '../excerpt.js';

export const hiddenText: DocxCheck = {
  name: 'hidden-text',
  finds: 'text that is in the file but not on the page',
  check(docx) {
    const styles = docx.xml('word/styles.xml');
    const places = [...docx.stories, ...(styles ? [{ part: 'word/styles.xml', root: styles }] : [])];
    return places.flatMap(({ part, root }) =>
      elementsOf(root, 'w:vanish')
        .filter((property) => isOn(property))
        .map((property) => `${part}: hidden text, ${near(property)}`),
    );
  },
};
