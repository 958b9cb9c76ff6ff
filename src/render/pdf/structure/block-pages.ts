import { elementsOf } from './elements-of.js';
import { MarkedContent, type StructureElement } from './structure-element.js';

/** Width in points of each drawing, by its id. */
export function figureWidths(root: StructureElement): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { attributes, box } of elementsOf(root)) {
    if (box && attributes.blockId !== undefined) found.set(attributes.blockId, box[2] - box[0]);
  }
  return found;
}

/** Number of the page, from 1, on which each block of the model begins, once the document has been drawn. */
export function blockPages(root: StructureElement): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  visit(root);
  return found;

  function visit({ children, attributes: { blockId } }: StructureElement): number {
    let first = Number.POSITIVE_INFINITY;
    for (const child of children) {
      if (!(child instanceof MarkedContent)) first = Math.min(first, visit(child));
      else for (const { pageNumber } of child.drawn) first = Math.min(first, pageNumber);
    }
    if (blockId !== undefined && Number.isFinite(first)) found.set(blockId, first);
    return first;
  }
}
