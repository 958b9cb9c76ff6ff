import { StructureElement } from './structure-element.js';

/** The element and everything in it, in the order of reading. */
export function elementsOf(element: StructureElement): readonly StructureElement[] {
  const found: StructureElement[] = [];
  visit(element);
  return found;

  function visit(inner: StructureElement): void {
    found.push(inner);
    for (const child of inner.children) if (child instanceof StructureElement) visit(child);
  }
}

export function childElements({ children }: StructureElement): readonly StructureElement[] {
  return children.filter((child) => child instanceof StructureElement);
}
