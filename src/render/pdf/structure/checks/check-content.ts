import { MarkedContent, type StructureElement } from '../structure-element.js';

/** Nothing is empty but cells, everything was drawn, drawings are described and notes can be told apart. */
export function checkContent(elements: readonly StructureElement[]): readonly string[] {
  const ids = new Set<string>();
  return elements.flatMap((element) => {
    const { role, attributes, children } = element;
    const name = () => `${role} ${attributes.blockId ?? attributes.id ?? ''}`.trim();
    const problems: string[] = [];
    if (children.length === 0 && role !== 'TD' && role !== 'TH') problems.push(`${name()} is empty`);
    if (children.some(isLost)) problems.push(`text of ${name()} was not drawn`);
    if (role === 'Figure' && !attributes.alternative) problems.push(`${name()} has no alternative text`);
    if (role === 'Note' && !attributes.id) problems.push(`${name()} has no id`);
    if (attributes.id !== undefined && ids.has(attributes.id))
      problems.push(`two elements have the id ${attributes.id}`);
    if (attributes.id !== undefined) ids.add(attributes.id);
    return problems;
  });
}

function isLost(child: StructureElement | MarkedContent): boolean {
  return child instanceof MarkedContent && child.drawn.length === 0;
}
