import type { Block, DocumentModel } from '../../assemble/document-model.js';
import type { DocxContext, DocxFileContext } from '../../render/docx/docx-context.js';
import { openFile } from '../../render/docx/file-context.js';
import { blocksToDocx } from '../../render/docx/nodes.js';
import { pageContext } from '../../render/docx/page-context.js';
import { markForeignWords } from '../../render/mark-foreign-words.js';
import type { LayoutContext } from '../../render/page-geometry.js';
import { splitByOrientation } from '../../render/split-orientation.js';
import { houseStyles } from '../../render/styles/index.js';
import type { BlockDiff } from '../diff/document-diff.js';
import { firstOldList } from './list-numbers.js';

/** A block as the ordinary renderer draws it on each side; empty on a side that lacks it. */
export interface DrawnBlock {
  readonly diff: BlockDiff;
  readonly landscape: boolean;
  readonly old: string;
  readonly new: string;
}

/** Both states of a document, ready to be drawn block by block. */
export interface RedlineSides {
  /** Blocks have the ids of the new side, or ids that it does not have. */
  readonly old: DocumentModel;
  readonly new: DocumentModel;
  contexts(page: number): { readonly old: DocxContext; readonly new: DocxContext };
  drawBlocks(): readonly DrawnBlock[];
  /** On the new side, once it is drawn. */
  numberedLists(): number;
  /** Whether the last page is turned, in the new state and in the old one. */
  lastPages(): readonly [boolean, boolean];
}

/** `layouts`: upright pages, then turned ones. */
export function openSides(
  models: { readonly old: DocumentModel; readonly new: DocumentModel },
  blocks: readonly BlockDiff[],
  layouts: readonly LayoutContext[],
): RedlineSides {
  const now = markForeignWords(models.new);
  const old = withIdsOfNew(markForeignWords({ ...models.old, style: now.style }), blocks);
  const file = openFile(now);
  const [olds, news] = [pagesOf(old, asOldFile(openFile(old).context)), pagesOf(now, file.context)];
  const [wasTurned, isTurned] = [turnedBlocks(old), turnedBlocks(now)];

  return {
    old,
    new: now,
    contexts: (page) => ({ old: pageAt(olds, page), new: pageAt(news, page) }),
    drawBlocks() {
      let [i, j] = [0, 0];
      return blocks.map((diff): DrawnBlock => {
        const was = diff.change === 'inserted' ? undefined : old.blocks[i++];
        const is = diff.change === 'deleted' ? undefined : now.blocks[j++];
        const landscape = is === undefined ? isIn(wasTurned, was) : isIn(isTurned, is);
        const page = landscape ? 1 : 0;
        return { diff, landscape, old: draw(was, pageAt(olds, page)), new: draw(is, pageAt(news, page)) };
      });
    },
    numberedLists: () => file.numberedLists(),
    lastPages: () => [isIn(isTurned, now.blocks.at(-1)), isIn(wasTurned, old.blocks.at(-1))],
  };

  function pagesOf(model: DocumentModel, context: DocxFileContext): readonly DocxContext[] {
    return layouts.map((layout) => pageContext(model, context, layout));
  }
}

function draw(block: Block | undefined, context: DocxContext): string {
  return block === undefined ? '' : blocksToDocx([block], context);
}

function pageAt(pages: readonly DocxContext[], page: number): DocxContext {
  const context = pages[page];
  if (context === undefined) throw new Error(`no pages of orientation ${page}`);
  return context;
}

function isIn(ids: ReadonlySet<string>, block: Block | undefined): boolean {
  return block !== undefined && ids.has(block.id);
}

/** Ids of the blocks on turned pages. */
function turnedBlocks({ blocks, style }: DocumentModel): ReadonlySet<string> {
  const sections = splitByOrientation(blocks, houseStyles[style]).filter(({ landscape }) => landscape);
  return new Set(sections.flatMap((section) => section.blocks.map(({ id }) => id)));
}

/**
 * The old state with the ids of the new one on every block that is still there: bookmarks are named after ids, and
 * references lead to them. A block that is gone, or moved, gets an id that nothing else has.
 */
function withIdsOfNew(old: DocumentModel, blocks: readonly BlockDiff[]): DocumentModel {
  const kept = blocks.filter((diff) => diff.change !== 'inserted');
  return {
    ...old,
    blocks: old.blocks.map((block, index) => {
      const diff = kept[index];
      return { ...block, id: diff === undefined || diff.change === 'deleted' ? `old:${block.id}` : diff.new.id };
    }),
  };
}

/** Ids of lists and bookmarks that the new side does not use. */
function asOldFile(file: DocxFileContext): DocxFileContext {
  let lists = 0;
  let bookmarks = firstOldList;
  return {
    ...file,
    addNumberedList() {
      lists += 1;
      return firstOldList + lists;
    },
    bookmark(name, content) {
      bookmarks += 1;
      return `<w:bookmarkStart w:id="${bookmarks}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${bookmarks}"/>`;
    },
  };
}
