import type { Block, Inline, TableCell, TableRow } from '../../assemble/document-model.js';
import { cutInlines, inlinesKey, isWord } from './cut-inlines.js';

/**
 * What a block prints, as one text: equal for blocks of the same words in the same look and structure, wherever their
 * values come from. Widths, alignment and orientation are layout and stay out.
 */
export function printKey(block: Block): string {
  return `\u000e${shapeKey(block)}\u0003${contentKey(block)}\u000f`;
}

/** What must be equal for one block to have become the other by a change inside it. */
export function shapeKey(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.level} ${block.number ?? ''}`;
    case 'list':
      return `list ${block.ordered}`;
    case 'table':
      return [
        `table ${block.role} ${block.widths.length} ${block.head}`,
        ...block.rows.slice(0, block.head).map(rowShape),
      ].join('\u0004');
    case 'figure':
      return `figure ${block.alt} ${block.svg}`;
    default:
      return block.kind;
  }
}

/** The spans of a row. Rows of equal spans can be compared cell by cell. */
export function rowShape({ cells }: TableRow): string {
  return cells.map(({ columns, rows, header }) => `${columns}x${rows}${header ? 'h' : ''}`).join(' ');
}

export function rowKey(row: TableRow): string {
  return `${rowShape(row)}\u0003${row.cells.map(cellKey).join('\u0004')}`;
}

export function cellKey({ blocks }: TableCell): string {
  return blocksKey(blocks);
}

export function blocksKey(blocks: readonly Block[]): string {
  return blocks.map(printKey).join('\u0005');
}

/** How often each word stands in the inlines of something. */
export type Words = ReadonlyMap<string, number>;

export function countWords(places: readonly (readonly Inline[])[]): Words {
  const words = new Map<string, number>();
  for (const token of places.flatMap(cutInlines)) {
    if (isWord(token)) words.set(token.text, (words.get(token.text) ?? 0) + 1);
  }
  return words;
}

/** All places of inlines in a block, in the order of reading. */
export function placesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'list':
      return block.items.flat().flatMap(placesOf);
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.rows.flatMap(placesOfRow), ...block.notes];
    case 'figure':
      return [...(block.description ? [block.description] : []), ...(block.caption ? [block.caption] : [])];
    case 'note':
      return block.blocks.flatMap(placesOf);
    case 'letterhead':
      return [...block.outgoing, ...block.addressee];
    case 'signature':
      return [block.position, block.name];
  }
}

export function placesOfRow({ cells }: TableRow): readonly (readonly Inline[])[] {
  return cells.flatMap(({ blocks }) => blocks.flatMap(placesOf));
}

function contentKey(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inlinesKey(block.children);
    case 'list':
      return block.items.map(blocksKey).join('\u0007');
    case 'table':
      return [inlinesKey(block.caption ?? []), ...block.rows.map(rowKey), ...block.notes.map(inlinesKey)].join(
        '\u0007',
      );
    case 'figure':
      return inlinesKey(block.caption ?? []);
    case 'note':
      return blocksKey(block.blocks);
    case 'letterhead':
      return [...block.outgoing.map(inlinesKey), '', ...block.addressee.map(inlinesKey)].join('\u0007');
    case 'signature':
      return `${inlinesKey(block.position)}\u0007${inlinesKey(block.name)}`;
  }
}
