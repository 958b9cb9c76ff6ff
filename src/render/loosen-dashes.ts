import type { Block, Inline, List, Paragraph } from '../assemble/document-model.js';

/**
 * The contents of a cell with ordinary spaces before dashes and after colons. Typography keeps them on the line of the
 * word beside them; in a narrow column the two would be cut like one long word.
 */
export function loosenDashes(blocks: readonly (Paragraph | List)[]): readonly (Paragraph | List)[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, children: block.children.map(loosenInline) }
      : { ...block, items: block.items.map((item) => item.map(loosenBlock)) },
  );
}

function loosenBlock(block: Block): Block {
  return block.kind === 'paragraph' || block.kind === 'list' ? (loosenDashes([block])[0] ?? block) : block;
}

function loosenInline(inline: Inline): Inline {
  switch (inline.kind) {
    case 'text':
      return { ...inline, text: inline.text.replace(/(?<=:)\u00A0|\u00A0(?=[–—])/g, ' ') };
    case 'strong':
    case 'emphasis':
    case 'gap':
      return { ...inline, children: inline.children.map(loosenInline) };
    default:
      return inline;
  }
}
