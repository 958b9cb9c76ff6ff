import { MarkedContent, type Role, type StructureElement } from '../structure-element.js';

/** What may stand directly in an element; other roles may hold anything but these children. */
const children: { readonly [R in Role]?: readonly Role[] } = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI'],
};

/** Captions stand below figures too. */
const onlyThere: ReadonlySet<Role> = new Set(
  Object.values(children)
    .flat()
    .filter((role) => role !== 'Caption'),
);

/** Parts of lists, tables and contents stand in these, and nothing else does. */
export function checkNesting(elements: readonly StructureElement[]): readonly string[] {
  const problems: string[] = [];
  for (const element of elements) {
    const allowed = children[element.role];
    for (const child of element.children) {
      if (child instanceof MarkedContent) continue;
      const { role } = child;
      if (allowed ? !allowed.includes(role) : onlyThere.has(role)) problems.push(`${role} stands in ${element.role}`);
    }
  }
  return problems;
}
