import type { Block } from '../assemble/document-model.js';
import { plainText } from './collect-runs.js';
import type { HouseStyle } from './house-style.js';
import { paragraphsOf } from './paragraphs-of.js';

/** Blocks that stand on pages of one orientation. */
export interface PageSection {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/**
 * Cuts the document into stretches of portrait and landscape pages. A landscape table takes the rest of its chapter
 * (from heading to heading) along when that is short; otherwise it takes only the heading that stands directly above.
 * A short text before the first landscape page or between two of them joins them, or it would have a page to itself.
 */
export function splitByOrientation(blocks: readonly Block[], style: HouseStyle): readonly PageSection[] {
  const sections = joinEqual(chapters(blocks).flatMap((chapter) => splitChapter(chapter, style)));
  return joinEqual(
    sections.map((section, index) => {
      const isEnclosed = index === 0 || sections[index - 1]?.landscape === true;
      const joins = isEnclosed && sections[index + 1]?.landscape === true && isShortText(section.blocks, style);
      return joins ? { ...section, landscape: true } : section;
    }),
  );
}

function joinEqual(parts: readonly PageSection[]): readonly PageSection[] {
  const sections: { landscape: boolean; blocks: Block[] }[] = [];
  for (const part of parts) {
    const last = sections.at(-1);
    if (last?.landscape === part.landscape) last.blocks.push(...part.blocks);
    else sections.push({ landscape: part.landscape, blocks: [...part.blocks] });
  }
  return sections;
}

/** Each chapter starts with its headings; headings that follow one another directly share a chapter. */
function chapters(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const found: Block[][] = [];
  for (const [index, block] of blocks.entries()) {
    const begins = block.kind === 'heading' && blocks[index - 1]?.kind !== 'heading';
    if (begins || found.length === 0) found.push([block]);
    else found.at(-1)?.push(block);
  }
  return found;
}

function splitChapter(chapter: readonly Block[], style: HouseStyle): readonly PageSection[] {
  if (!chapter.some(isLandscape)) return [{ landscape: false, blocks: chapter }];
  const others = chapter.filter((block) => !isLandscape(block));
  if (isShortText(others, style)) return [{ landscape: true, blocks: chapter }];
  return chapter.map((block, index) => ({
    landscape: isLandscape(chapter.slice(index).find((next) => next.kind !== 'heading') ?? block),
    blocks: [block],
  }));
}

function isLandscape(block: Block): boolean {
  return block.kind === 'table' && block.landscape;
}

function isShortText(blocks: readonly Block[], style: HouseStyle): boolean {
  const length = paragraphsOf(blocks).reduce((sum, { inlines }) => sum + plainText(inlines).length, 0);
  return blocks.every(isText) && length <= style.landscape.companionLength;
}

function isText(block: Block): boolean {
  return block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'note';
}
