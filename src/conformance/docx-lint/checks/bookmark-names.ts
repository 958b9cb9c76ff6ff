import type { DocxCheck } from '../docx-check.js';
import { attributeOf, elementsOf } from '../element-tree.js';

/** Word cuts names at 40 characters and refuses others than letters, digits and underscore. */
const validName = /^[A-Za-z_][A-Za-z0-9_]{0,39}$/;

export const bookmarkNames: DocxCheck = {
  name: 'bookmark-names',
  finds: 'a bookmark name that Word refuses, or that two places share (without regard to case): links lead elsewhere',
  check(docx) {
    const seen = new Set<string>();
    return docx.stories.flatMap(({ part, root }) =>
      elementsOf(root, 'w:bookmarkStart').flatMap((bookmark) => {
        const name = attributeOf(bookmark, 'w:name') ?? '';
        if (!validName.test(name)) return [`${part}: \`${name}\` is no name for a bookmark`];
        if (seen.has(name.toLowerCase())) return [`${part}: two bookmarks are named \`${name}\``];
        seen.add(name.toLowerCase());
        return [];
      }),
    );
  },
};
