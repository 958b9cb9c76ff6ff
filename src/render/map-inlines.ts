import type { Block, Inline, List, Paragraph, TableCell, TableRow } from '../assemble/document-model.js';
import { mapOrKeep } from './map-or-keep.js';

type Change = (inlines: readonly Inline[]) => readonly Inline[];

type Handler<K extends Block['kind']> = (block: Extract<Block, { kind: K }>, change: Change) => Block;

const handlers: { readonly [K in Block['kind']]: Handler<K> } = {
  heading: (heading, change) => ({ ...heading, children: change(heading.children) }),
  paragraph: mapParagraph,
  list: mapList,
  table: (table, change) => ({
    ...table,
    ...(table.caption && { caption: change(table.caption) }),
    rows: mapOrKeep(table.rows, (row) => mapRow(row, change)),
    notes: table.notes.map(change),
  }),
  figure: (figure, change) => ({ ...figure, ...(figure.caption && { caption: change(figure.caption) }) }),
  note: (note, change) => ({ ...note, blocks: mapFlow(note.blocks, change) }),
  letterhead: (letterhead, change) => ({
    ...letterhead,
    outgoing: letterhead.outgoing.map(change),
    addressee: letterhead.addressee.map(change),
  }),
  signature: (signature, change) => ({
    ...signature,
    position: change(signature.position),
    name: change(signature.name),
  }),
};

/** The same block with each of its printed texts changed; cells in which nothing changes stay the same objects. */
export function mapInlines<K extends Block['kind']>(block: Extract<Block, { kind: K }>, change: Change): Block {
  const handler: Handler<K> = handlers[block.kind];
  return handler(block, change);
}

function mapRow(row: TableRow, change: Change): TableRow {
  const cells = mapOrKeep(row.cells, (cell) => mapCell(cell, change));
  return cells === row.cells ? row : { cells };
}

function mapCell(cell: TableCell, change: Change): TableCell {
  const blocks = mapFlow(cell.blocks, change);
  return blocks === cell.blocks ? cell : { ...cell, blocks };
}

function mapParagraph(paragraph: Paragraph, change: Change): Paragraph {
  const children = change(paragraph.children);
  return children === paragraph.children ? paragraph : { ...paragraph, children };
}

function mapList(list: List, change: Change): List {
  return { ...list, items: list.items.map((item) => item.map((block) => mapInlines(block, change))) };
}

function mapFlow(blocks: readonly (Paragraph | List)[], change: Change): readonly (Paragraph | List)[] {
  return mapOrKeep(blocks, (block) =>
    block.kind === 'paragraph' ? mapParagraph(block, change) : mapList(block, change),
  );
}
