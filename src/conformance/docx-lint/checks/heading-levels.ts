import type { DocxCheck } from '../docx-check.js';
import { type Element, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';
import { outlineLevel, readStyles } from '../style-sheet.js';

export const headingLevels: DocxCheck = {
  name: 'heading-levels',
  finds: 'a first heading below level 1, a skipped level, an empty heading: the navigation pane is wrong',
  check(docx) {
    const styles = readStyles(docx);
    const body = docx.xml('word/document.xml');
    const problems: string[] = [];
    let previous = 0;
    for (const paragraph of body ? elementsOf(body, 'w:p') : []) {
      const level = outlineLevel(paragraph, styles);
      if (level === undefined || isDeleted(paragraph)) continue;
      const text = elementsOf(paragraph, 'w:t').map(({ textContent }) => textContent ?? '');
      if (text.join('').trim() === '') problems.push(`a heading of level ${level} is empty`);
      if (level > previous + 1) {
        const before = previous === 0 ? 'the first heading' : `a heading after level ${previous}`;
        problems.push(`${before} is of level ${level}, ${near(paragraph)}`);
      }
      previous = level;
    }
    return problems.map((problem) => `word/document.xml: ${problem}`);
  },
};

/** Nothing but a tracked deletion is left of it. */
function isDeleted(paragraph: Element): boolean {
  return elementsOf(paragraph, 'w:delText').length > 0 && elementsOf(paragraph, 'w:t').length === 0;
}
