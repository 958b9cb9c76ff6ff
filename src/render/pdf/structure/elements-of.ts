import { StructureElement } from './structure-element.js';

/** The element and everything in it, in the order of reading. */
export function* elementsOf(element: StructureElement): Generator<StructureElement> {
  yield element;
  for (const child of childElements(element)) yield* elementsOf(child);
}

export function childElements({ children }: StructureElement): readonly StructureElement[] {
  return children.filter((child) => child instanceof StructureElement);
}
