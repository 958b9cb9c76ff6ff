import type { ContentText } from 'pdfmake/interfaces.js';
import type { DocumentModel, Heading } from '../../assemble/document-model.js';
import { plainText } from '../collect-runs.js';
import type { PdfContext } from './pdf-context.js';

type Bookmark = Pick<ContentText, 'outline' | 'outlineText' | 'outlineParentId' | 'outlineExpanded'>;

/** The line of a heading in the navigation pane; none for headings of deep levels. */
export function bookmark({ id, level, number, children }: Heading, { style, parents }: PdfContext): Bookmark {
  if (level > style.bookmarks.levels) return {};
  const parent = parents.get(id);
  const text = plainText(children).replaceAll('\n', ' ');
  return {
    outline: true,
    outlineText: number === undefined ? text : `${number} ${text}`,
    outlineExpanded: level <= style.bookmarks.expandedLevels,
    ...(parent !== undefined && { outlineParentId: parent }),
  };
}

/** By id of a heading: the heading whose section it stands in. */
export function parentHeadings({ blocks }: DocumentModel): ReadonlyMap<string, string> {
  const open: Heading[] = [];
  const parents = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined) parents.set(block.id, parent.id);
    open.push(block);
  }
  return parents;
}
