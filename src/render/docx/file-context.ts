import type { DocumentModel } from '../../assemble/document-model.js';
import { captionLabels } from '../number-captions.js';
import { bookmarkName } from './bookmark-name.js';
import type { DocxFileContext } from './docx-context.js';
import { bulletsId } from './number-lists.js';
import { tableTitles } from './table-texts.js';

/** A context for one file, and what was counted in it while its blocks were drawn. */
export interface OpenedFile {
  readonly context: DocxFileContext;
  numberedLists(): number;
}

/** Ids are counted in the order of the document: nothing depends on what the process drew before. */
export function openFile(model: DocumentModel): OpenedFile {
  let numberedLists = 0;
  let bookmarks = 0;
  return {
    numberedLists: () => numberedLists,
    context: {
      numberBookmarks: numberBookmarks(model),
      captions: captionLabels(model),
      tableTitles: tableTitles(model),
      addNumberedList() {
        numberedLists += 1;
        return bulletsId + numberedLists;
      },
      bookmark(name, content) {
        const id = bookmarks;
        bookmarks += 1;
        return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
      },
    },
  };
}

/** The first heading of each number; references to other sections lead to other files and stay text. */
function numberBookmarks({ blocks }: DocumentModel): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.number === undefined || names.has(block.number)) continue;
    names.set(block.number, bookmarkName('_Ref', block.id));
  }
  return names;
}
