import type { DocxCheck } from '../docx-check.js';
import type { Story } from '../docx-file.js';
import { attributeOf, type Element, elementsOf } from '../element-tree.js';

export const bookmarkPairs: DocxCheck = {
  name: 'bookmark-pairs',
  finds: 'a bookmark that is opened or closed only, or an id used twice: Word drops the bookmark',
  check(docx) {
    const ids = new Set<string>();
    return docx.stories.flatMap((story) => checkStory(story, ids));
  },
};

function checkStory({ part, root }: Story, ids: Set<string>): string[] {
  const open = new Set<string>();
  const problems: string[] = [];
  const marks = elementsOf(root, '*').filter(isMark);
  for (const mark of marks) {
    const id = attributeOf(mark, 'w:id') ?? '';
    if (mark.tagName === 'w:bookmarkEnd') {
      if (!open.delete(id)) problems.push(`${part}: bookmark ${id} ends but does not begin before`);
      continue;
    }
    if (ids.has(id)) problems.push(`${part}: the id ${id} belongs to two bookmarks`);
    ids.add(id);
    open.add(id);
  }
  return [...problems, ...[...open].map((id) => `${part}: bookmark ${id} begins but does not end`)];
}

function isMark({ tagName }: Element): boolean {
  return tagName === 'w:bookmarkStart' || tagName === 'w:bookmarkEnd';
}
