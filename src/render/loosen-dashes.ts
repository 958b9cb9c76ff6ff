import type { Block, Inline, List, Paragraph } from '../assemble/document-model.js';
import { mapOrKeep } from './map-or-keep.js';

/**
 * The contents of a cell with ordinary spaces before dashes and after colons. Typography keeps them on the line of the
 * word beside them; in a narrow column the two would be cut like one long word. What needs no change stays the same
 * object.
 */
export function loosenDashes(blocks: readonly (Paragraph | List)[]): readonly (Paragraph | List)[] {
  return mapOrKeep(blocks, (block) => (block.kind === 'paragraph' ? loosenParagraph(block) : loosenList(block)));
}

function loosenParagraph(paragraph: Paragraph): Paragraph {
  const children = mapOrKeep(paragraph.children, loosenInline);
  return children === paragraph.children ? paragraph : { ...paragraph, children };
}

function loosenList(list: List): List {
  const items = mapOrKeep(list.items, (item) => mapOrKeep(item, loosenBlock));
  return items === list.items ? list : { ...list, items };
}

function loosenBlock(block: Block): Block {
  if (block.kind === 'paragraph') return loosenParagraph(block);
  return block.kind === 'list' ? loosenList(block) : block;
}

function loosenInline(inline: Inline): Inline {
  switch (inline.kind) {
    case 'text': {
      const text = inline.text.replace(/(?<=:)\u00A0|\u00A0(?=[–—])/g, ' ');
      return text === inline.text ? inline : { ...inline, text };
    }
    case 'strong':
    case 'emphasis':
    case 'gap': {
      const children = mapOrKeep(inline.children, loosenInline);
      return children === inline.children ? inline : { ...inline, children };
    }
    default:
      return inline;
  }
}
