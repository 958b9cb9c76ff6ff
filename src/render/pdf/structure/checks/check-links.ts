import { MarkedContent, type StructureElement } from '../structure-element.js';

/** A link leads to a heading of the document, says so, and can be clicked. */
export function checkLinks(elements: readonly StructureElement[]): readonly string[] {
  const headings = new Set(
    elements.filter(({ role }) => /^H\d$/.test(role)).map(({ attributes }) => attributes.blockId),
  );
  return elements
    .filter(({ role }) => role === 'Link')
    .flatMap(({ attributes: { destination, contents }, children }) => [
      ...(headings.has(destination) ? [] : [`a link leads to ${destination}, which is no heading`]),
      ...(contents ? [] : [`the link to ${destination} has no contents`]),
      ...(children.some(isClickable) ? [] : [`the link to ${destination} has no annotation`]),
    ]);
}

function isClickable(child: StructureElement | MarkedContent): boolean {
  return child instanceof MarkedContent && child.drawn.some(({ mark }) => 'annotation' in mark);
}
