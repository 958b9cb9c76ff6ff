import type { DocxCheck } from '../docx-check.js';
import { attributeOf, childOf, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';

export const undefinedNumbering: DocxCheck = {
  name: 'undefined-numbering',
  finds:
    'a paragraph or style names a list, or a level of one, that numbering.xml lacks: its number or bullet is not printed',
  check(docx) {
    const root = docx.xml('word/numbering.xml');
    const abstracts = new Map(
      (root ? elementsOf(root, 'w:abstractNum') : []).map((list) => [attributeOf(list, 'w:abstractNumId'), list]),
    );
    const lists = new Map(
      (root ? elementsOf(root, 'w:num') : []).map((list) => [
        attributeOf(list, 'w:numId'),
        abstracts.get(attributeOf(childOf(list, 'w:abstractNumId'))),
      ]),
    );
    const styles = docx.xml('word/styles.xml');
    const places = [...docx.stories, ...(styles ? [{ part: 'word/styles.xml', root: styles }] : [])];
    const dangling = [...lists].flatMap(([id, list]) => (list ? [] : [`list ${id} has no definition`]));
    const uses = places.flatMap((place) =>
      elementsOf(place.root, 'w:numPr').flatMap((use) => {
        const id = attributeOf(childOf(use, 'w:numId'));
        const level = attributeOf(childOf(use, 'w:ilvl')) ?? '0';
        if (id === undefined || id === '0') return [];
        if (!lists.has(id)) return [`${place.part}: list ${id} is not defined, ${near(use)}`];
        const levels = elementsOf(lists.get(id) ?? use, 'w:lvl').map((defined) => attributeOf(defined, 'w:ilvl'));
        return levels.includes(level) ? [] : [`${place.part}: list ${id} has no level ${level}, ${near(use)}`];
      }),
    );
    return [...dangling, ...uses];
  },
};
