import type { TableCell as CellNode, TableRow as RowNode, Table as TableNode } from 'mdast';
import type { List, Paragraph, TableCell, TableRow } from '../document-model.js';
import type { DialectContext } from './dialect-context.js';
import { readInlines, tokensOf } from './read-inlines.js';
import { refused } from './refused.js';

export interface RowOptions {
  readonly id: string;
  /** How many rows are header rows. */
  readonly head: number;
  /** Whether the first cell of a body row is its label. */
  readonly labels: boolean;
  /** Whether the Markdown header row is only there because Markdown demands one. */
  readonly dropHead: boolean;
}

/** A cell that starts an area of the grid, and the area it has taken so far: a rectangle, if all places in it are its own. */
interface Area {
  readonly node: CellNode;
  readonly row: number;
  readonly column: number;
  rows: number;
  columns: number;
}

/** Turns the rows of a Markdown table into rows with spans: `<` joins the cell to its left, `^` the one above. */
export function readRows(table: TableNode, options: RowOptions, context: DialectContext): TableRow[] {
  const columns = table.children[0]?.children.length ?? 0;
  const rows = options.dropHead ? table.children.slice(1) : table.children;
  const grid: Area[][] = [];
  for (const [row, node] of rows.entries()) grid.push(readAreas(node, row, columns, grid, options, context));

  const owned = new Map<Area, number>();
  for (const area of grid.flat()) owned.set(area, (owned.get(area) ?? 0) + 1);
  return grid.map((areas, row) => ({
    cells: [...new Set(areas)]
      .filter((area) => area.row === row)
      .map((area) => {
        if (owned.get(area) !== area.rows * area.columns) context.refuse(area.node, refused.span('<'));
        return readCell(area, table, options, context);
      }),
  }));
}

function readAreas(
  node: RowNode,
  row: number,
  columns: number,
  grid: readonly Area[][],
  options: RowOptions,
  context: DialectContext,
): Area[] {
  const [first, ...others] = node.children;
  const isWholeRow = first !== undefined && others.length === 0 && columns > 1 && isOneValue(first, context);
  if (isWholeRow) {
    const area = { node: first, row, column: 0, rows: 1, columns };
    return Array.from({ length: columns }, () => area);
  }
  if (node.children.length !== columns) context.refuse(node, refused.rowLength(node.children.length, columns));
  const areas: Area[] = [];
  for (const [column, cell] of node.children.slice(0, columns).entries()) {
    areas.push(joinCell(cell, row, column, areas, grid, options, context));
  }
  return areas;
}

function joinCell(
  cell: CellNode,
  row: number,
  column: number,
  areas: readonly Area[],
  grid: readonly Area[][],
  options: RowOptions,
  context: DialectContext,
): Area {
  const mark = spanMark(cell);
  const own = { node: cell, row, column, rows: 1, columns: 1 };
  if (mark === undefined) return own;
  const crossesHead = mark === '^' && row === options.head;
  const target = mark === '<' ? areas[column - 1] : crossesHead ? undefined : grid[row - 1]?.[column];
  if (target === undefined) {
    context.refuse(cell, refused.span(mark));
    return own;
  }
  target.columns = Math.max(target.columns, column - target.column + 1);
  target.rows = Math.max(target.rows, row - target.row + 1);
  return target;
}

/** Only a cell typed in the template can be a span mark: a printed value is a token here, whatever it holds. */
function spanMark(cell: CellNode): '<' | '^' | undefined {
  const [only, ...more] = cell.children;
  if (only?.type !== 'text' || more.length > 0) return undefined;
  return only.value === '<' || only.value === '^' ? only.value : undefined;
}

/** A row that is one printed value, as `each` leaves it where a list is missing, takes the whole width. */
function isOneValue(cell: CellNode, context: DialectContext): boolean {
  const [only, ...more] = tokensOf(cell.children, context);
  return typeof only === 'object' && more.length === 0;
}

function readCell(area: Area, table: TableNode, options: RowOptions, context: DialectContext): TableCell {
  const id = `${options.id}-r${area.row + 1}-c${area.column + 1}`;
  return {
    columns: area.columns,
    rows: area.rows,
    align: table.align?.[area.column] ?? 'left',
    header: area.row < options.head || (options.labels && area.column === 0),
    blocks: readCellBlocks(area.node, id, context),
  };
}

function readCellBlocks(cell: CellNode, id: string, context: DialectContext): (Paragraph | List)[] {
  const [only, ...more] = tokensOf(cell.children, context);
  const paragraphs =
    typeof only === 'object' && only.kind === 'paragraphs' && more.length === 0
      ? only.paragraphs
      : [readInlines(cell.children, context, 'compact')];
  return paragraphs
    .filter((children) => children.length > 0)
    .map((children, index) => ({ kind: 'paragraph', id: `${id}-${index + 1}`, children }));
}
