import type { Block } from '../../../assemble/document-model.js';
import type { StructureElement } from './structure-element.js';

/**
 * The element each top-level block stands in, block by block in their order: a heading opens a section, inside that of
 * the heading above it.
 */
export function sectionElements(root: StructureElement): (block: Block) => StructureElement {
  const open: { readonly level: number; readonly element: StructureElement }[] = [];
  return (block) => {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      const around = open.at(-1)?.element ?? root;
      open.push({ level: block.level, element: around.add('Sect') });
    }
    return open.at(-1)?.element ?? root;
  };
}
