import type { DocxCheck } from '../docx-check.js';
import { attributeOf, type Element, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';

const fieldTarget = /^\s*(?:(?:PAGEREF|REF|NOTEREF)\s+|HYPERLINK\s+\\l\s+)"?([^\s"\\]+)/;

export const undefinedAnchor: DocxCheck = {
  name: 'undefined-anchor',
  finds:
    'a link or a reference field names a bookmark that does not exist: a dead link, or "Error! Bookmark not defined"',
  check(docx) {
    const names = new Set(
      docx.stories.flatMap(({ root }) =>
        elementsOf(root, 'w:bookmarkStart').map((bookmark) => attributeOf(bookmark, 'w:name')),
      ),
    );
    return docx.stories.flatMap(({ part, root }) =>
      targetsIn(root)
        .filter(({ target }) => !names.has(target))
        .map(({ target, at }) => `${part}: no bookmark is named \`${target}\`, ${near(at)}`),
    );
  },
};

function targetsIn(root: Element): { target: string; at: Element }[] {
  const links = elementsOf(root, 'w:hyperlink').map((at) => ({ target: attributeOf(at, 'w:anchor'), at }));
  const fields = [
    ...elementsOf(root, 'w:instrText').map((at) => ({ instruction: at.textContent ?? '', at })),
    ...elementsOf(root, 'w:fldSimple').map((at) => ({ instruction: attributeOf(at, 'w:instr') ?? '', at })),
  ].map(({ instruction, at }) => ({ target: fieldTarget.exec(instruction)?.[1], at }));
  return [...links, ...fields].flatMap(({ target, at }) => (target === undefined ? [] : [{ target, at }]));
}
