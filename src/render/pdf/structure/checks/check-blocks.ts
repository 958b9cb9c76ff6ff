import type { Block, DocumentModel } from '../../../../assemble/document-model.js';
import type { Role, StructureElement } from '../structure-element.js';

/** Each block of the model stands in the tree once, in its order and as what it is. */
export function checkBlocks(elements: readonly StructureElement[], { blocks }: DocumentModel): readonly string[] {
  const wanted = new Map(blocks.map((block) => [block.id, block]));
  const found = elements.filter(({ attributes: { blockId } }) => blockId && wanted.has(blockId));
  const ids = new Set(found.map(({ attributes }) => attributes.blockId));
  const missing = blocks.filter(({ id }) => !ids.has(id));
  if (missing.length > 0) return missing.map(({ id, kind }) => `${kind} ${id} has no element`);
  return blocks.flatMap((block, index) => {
    const element = found[index];
    if (element?.attributes.blockId !== block.id) return [`${block.kind} ${block.id} stands out of its order`];
    return element.role === roleOf(block) ? [] : [`${block.kind} ${block.id} is a ${element.role}`];
  });
}

function roleOf(block: Block): Role {
  switch (block.kind) {
    case 'heading':
      return `H${block.level}`;
    case 'letterhead':
    case 'signature':
      return 'Div';
    default:
      return roles[block.kind];
  }
}

const roles = { paragraph: 'P', list: 'L', table: 'Table', figure: 'Figure', note: 'Note' } as const;
