import { MarkedContent, type StructureElement } from './structure-element.js';

/** Width in points of each drawing, by its id. */
export function figureWidths({ children, attributes, box }: StructureElement): ReadonlyMap<string, number> {
  const own = box && attributes.blockId !== undefined ? [[attributes.blockId, box[2] - box[0]] as const] : [];
  const inner = children.flatMap((child) => (child instanceof MarkedContent ? [] : [...figureWidths(child)]));
  return new Map([...own, ...inner]);
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
