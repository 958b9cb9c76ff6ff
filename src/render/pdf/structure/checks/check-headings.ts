import type { StructureElement } from '../structure-element.js';

/** Headings begin at level 1 and go down by single steps. */
export function checkHeadings(elements: readonly StructureElement[]): readonly string[] {
  const problems: string[] = [];
  let last = 0;
  for (const { role, attributes } of elements) {
    const level = Number(/^H(\d)$/.exec(role)?.[1] ?? 0);
    if (level === 0) continue;
    if (level > last + 1) problems.push(`heading ${attributes.blockId} of level ${level} follows level ${last}`);
    last = level;
  }
  return problems;
}
