import type { StructureElement } from '../structure-element.js';

/** Headings begin at level 1 and go down by single steps. */
export function checkHeadings(elements: readonly StructureElement[]): readonly string[] {
  const problems: string[] = [];
  let last = 0;
  for (const { role, attributes } of elements) {
    if (!/^H\d$/.test(role)) continue;
    const level = Number(role[1]);
    if (level > last + 1) problems.push(`heading ${attributes.blockId} of level ${level} follows level ${last}`);
    last = level;
  }
  return problems;
}
