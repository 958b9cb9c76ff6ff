import type { DocumentModel, Figure } from '../../assemble/document-model.js';
import { bulletsId } from '../../render/docx/number-lists.js';
import type { DocxText } from '../../render/docx/pack-docx.js';
import { footerXml } from '../../render/docx/running-lines.js';
import { loadFonts } from '../../render/fonts.js';
import { textMeasure } from '../../render/measure-text.js';
import { type LayoutContext, type PageGeometry, pageGeometry } from '../../render/page-geometry.js';
import { houseStyles } from '../../render/styles/index.js';
import type { Changed, DocumentParts } from '../diff/document-diff.js';
import { alignBlock } from './align-flow.js';
import { openSides, type RedlineSides } from './draw-sides.js';
import { fillSections, sectionMark } from './fill-sections.js';
import type { Ledger } from './ledger.js';
import { openListNumbers } from './list-numbers.js';
import { mergeFlow } from './merge-flow.js';
import { mergeHeader } from './merge-header.js';
import { openRevisions, type RevisionAuthor } from './revisions.js';

/** The text of a redline, and what its package must hold. */
export interface DrawnRedline {
  readonly text: DocxText;
  /** Upright pages, then turned ones. */
  readonly layouts: readonly (PageGeometry & LayoutContext)[];
  /** Numbered lists of both sides. */
  readonly lists: number;
  readonly figures: readonly Figure[];
}

/** Lays both states of a document, drawn block by block, one over the other. */
export async function drawRedline(
  { old, new: now, parts }: Changed<DocumentModel, DocumentParts>,
  author: RevisionAuthor,
): Promise<DrawnRedline> {
  const style = houseStyles[now.style];
  const measure = textMeasure(await loadFonts(), style);
  const layouts = [false, true].map((landscape) => ({
    ...pageGeometry(now, style, measure, landscape),
    style,
    measure,
  }));
  const sides = openSides({ old, new: now }, parts.blocks, layouts);
  const drawn = sides.drawBlocks();
  const ledger: Ledger = {
    revisions: openRevisions(author),
    lists: openListNumbers(bulletsId + 1),
    bookmarks: bookmarksIn(drawn.map((block) => block.new)),
  };
  const items = drawn.flatMap((block) => alignBlock(block.diff, block.old, block.new, block.landscape));
  const merged = mergeFlow(items, ledger, (landscape) => sectionMark(landscape)) + sectionMark(...sides.lastPages());
  const { xml, lists } = ledger.lists.finish(merged, sides.numberedLists());
  const pages = layouts.map((_layout, index) => sides.contexts(index));
  const text: DocxText = {
    pages: 1,
    headers: pages.map((contexts) => mergeHeader(sides, contexts, ledger)),
    footers: pages.map((contexts) => footerXml(1, contexts.new)),
    body: (sections) => fillSections(xml, sections, ledger.revisions),
  };
  return { text, layouts, lists, figures: figuresOf(sides) };
}

function bookmarksIn(texts: readonly string[]): ReadonlySet<string> {
  const names = texts.flatMap((text) => [...text.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)]);
  return new Set(names.flatMap(([, name]) => (name === undefined ? [] : [name])));
}

/** Those of the new side first; a drawing that stays has one id on both. */
function figuresOf({ old, new: now }: RedlineSides): readonly Figure[] {
  const figures = new Map<string, Figure>();
  for (const block of [...now.blocks, ...old.blocks]) {
    if (block.kind === 'figure' && !figures.has(block.id)) figures.set(block.id, block);
  }
  return [...figures.values()];
}
