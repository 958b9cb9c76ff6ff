import type { DocumentModel } from '../../../assemble/document-model.js';
import type { BlockPlaces, PagePlaces, Pages } from '../../page-places.js';
import { childElements, elementsOf } from './elements-of.js';
import { MarkedContent, type Role, type StructureElement } from './structure-element.js';

/** The pages of each top-level block, table row and list item, once the document has been drawn. */
export function pagePlaces(root: StructureElement, { blocks }: DocumentModel, count: number): PagePlaces {
  const elements = new Map<string, StructureElement>();
  for (const element of elementsOf(root)) {
    const { blockId, id } = element.attributes;
    const name = blockId ?? id;
    if (name !== undefined) elements.set(name, element);
  }
  const found: Record<string, BlockPlaces> = {};
  for (const block of blocks) {
    const element = elements.get(block.id);
    const pages = element && pagesOf(element);
    if (element === undefined || pages === undefined) continue;
    found[block.id] = { pages, ...partsOf(element, pages) };
    if (block.kind !== 'table' || block.notes.length === 0) continue;
    const notes = block.notes.flatMap((_, index) => elements.get(`${block.id}-note-${index + 1}`) ?? []);
    found[block.id] = { ...found[block.id], pages, notes: inOrder(notes, pages) };
  }
  return { count, blocks: found };
}

function partsOf(element: StructureElement, pages: Pages): Omit<BlockPlaces, 'pages'> {
  if (element.role === 'L') return { items: inOrder(childrenOf([element], 'LI'), pages) };
  if (element.role !== 'Table') return {};
  const groups = childElements(element).filter(({ role }) => role === 'THead' || role === 'TBody');
  return { rows: inOrder(childrenOf(groups, 'TR'), pages) };
}

function childrenOf(elements: readonly StructureElement[], role: Role): StructureElement[] {
  return elements.flatMap(childElements).filter((child) => child.role === role);
}

function inOrder(elements: readonly StructureElement[], around: Pages): Pages[] {
  let before = typeof around === 'number' ? around : around[0];
  return elements.map((element) => {
    const pages = pagesOf(element) ?? before;
    before = typeof pages === 'number' ? pages : pages[1];
    return pages;
  });
}

function pagesOf(element: StructureElement): Pages | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  visit(element);
  if (last === 0) return undefined;
  return first === last ? first : [first, last];

  function visit({ children }: StructureElement): void {
    for (const child of children) {
      if (!(child instanceof MarkedContent)) {
        visit(child);
        continue;
      }
      for (const { pageNumber } of child.drawn) {
        first = Math.min(first, pageNumber);
        last = Math.max(last, pageNumber);
      }
    }
  }
}
