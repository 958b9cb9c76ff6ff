import type { Block, Inline } from '../assemble/document-model.js';
import { svgTexts } from './svg-texts.js';

/** All texts of a block in the order of reading, each as its own list of inlines. */
export function inlinesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
      return [[{ kind: 'text', text: block.number ?? '' }], block.children];
    case 'paragraph':
      return [block.children];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(inlinesOf));
    case 'table':
      return [
        ...(block.caption ? [block.caption] : []),
        ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(inlinesOf))),
        ...block.notes,
      ];
    case 'figure':
      return [...svgTexts(block.svg).map((text): Inline[] => [{ kind: 'text', text }]), block.caption ?? []];
    case 'note':
      return block.blocks.flatMap(inlinesOf);
    case 'letterhead':
      return [...block.outgoing, ...block.addressee];
    case 'signature':
      return [block.position, block.name];
  }
}
