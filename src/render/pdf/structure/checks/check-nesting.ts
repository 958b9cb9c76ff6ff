import { childElements } from '../elements-of.js';
import type { Role, StructureElement } from '../structure-element.js';

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
  return elements.flatMap((element) => {
    const allowed = children[element.role];
    return childElements(element)
      .filter(({ role }) => (allowed ? !allowed.includes(role) : onlyThere.has(role)))
      .map(({ role }) => `${role} stands in ${element.role}`);
  });
}
