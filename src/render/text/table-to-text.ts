import type { Block, Inline, Table } from '../../assemble/document-model.js';
import { plainText } from '../collect-runs.js';
import { type GridPlace, placeCells } from '../table-grid.js';
import { escapeCell, escapeLine } from './escape-markdown.js';

const delimiters = { left: '---', center: ':---:', right: '---:' } as const;

/**
 * A table with bars, one line for each row. Such a table has exactly one header row and no spans: further header rows
 * stand in its body, and places covered by a span are empty.
 */
export function tableToText(table: Table): readonly string[] {
  const grid = placeCells(table);
  const head = table.head > 0 ? grid[0] : undefined;
  const body = head ? grid.slice(1) : grid;
  const alignments = table.widths.map((_width, column) => alignmentOf(grid, table.head, column));
  return [
    ...(table.caption ? [...captionOf(table.caption), ''] : []),
    head ? rowToText(head) : `|${table.widths.map(() => '  ').join('|')}|`,
    `| ${alignments.map((align) => delimiters[align]).join(' | ')} |`,
    ...body.map(rowToText),
    ...table.notes.flatMap((note) => ['', ...captionOf(note)]),
  ];
}

function alignmentOf(grid: ReturnType<typeof placeCells>, head: number, column: number) {
  const place = grid.slice(head).find((row) => row[column] !== 'covered')?.[column];
  return place === undefined || place === 'covered' ? 'left' : place.cell.align;
}

function captionOf(inlines: readonly Inline[]): readonly string[] {
  return [escapeLine(plainText(inlines).replaceAll('\n', ' '))];
}

function rowToText(row: readonly GridPlace[]): string {
  return `| ${row.map((place) => (place === 'covered' ? '' : cellToText(place.cell.blocks))).join(' | ')} |`;
}

function cellToText(blocks: readonly Block[]): string {
  return cellLines(blocks).join('<br>');
}

function cellLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return plainText(block.children).split('\n').map(escapeCell);
    if (block.kind !== 'list') return [];
    return block.items.flatMap((item, index) => {
      const [first = '', ...rest] = cellLines(item);
      return [`${block.ordered ? `${index + 1}.` : '•'} ${first}`, ...rest];
    });
  });
}
