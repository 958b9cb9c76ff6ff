import type { Block, Inline } from '../assemble/document-model.js';

export interface Indented {
  readonly inlines: readonly Inline[];
  /** How many lists stand around it. */
  readonly depth: number;
}

/** The running text inside blocks: headings, paragraphs, list items and boxed notes; tables and letter parts are not. */
export function paragraphsOf(blocks: readonly Block[], depth = 0): readonly Indented[] {
  const [only] = blocks;
  // Most cells of tables.
  if (blocks.length === 1 && only?.kind === 'paragraph') return [{ inlines: only.children, depth }];
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return [{ inlines: block.children, depth }];
    if (block.kind === 'list') return block.items.flatMap((item) => paragraphsOf(item, depth + 1));
    if (block.kind === 'note') return paragraphsOf(block.blocks, depth);
    return [];
  });
}
