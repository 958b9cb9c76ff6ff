import type { ContentStack, ContentText, TableCell as PdfCell } from 'pdfmake/interfaces.js';
import type { Block, TableCell } from '../../assemble/document-model.js';
import { insideBlock } from '../inside-block.js';
import type { Grid, GridPlace, PlacedCell } from '../table-grid.js';
import { inside, type PdfContext } from './pdf-context.js';

type Border = [boolean, boolean, boolean, boolean];

/** Draws what stands in a cell. */
export type BlocksToPdf = (blocks: readonly Block[], context: PdfContext) => ContentText | ContentStack;

export interface TableRows {
  /** The grid as it is laid out. */
  readonly drawn: Grid;
  /** The same with all spans, as it is read aloud. */
  readonly grid: Grid;
  /** How many header rows there are. */
  readonly head: number;
}

/**
 * Rows of a table, some at a time, with their elements in the structure: of a long table only those are held that are
 * laid out just now. No cell reaches from one stretch into the next, and the header rows stand in the first.
 */
export function* rowsToPdf(
  { drawn, grid, head }: TableRows,
  context: PdfContext,
  blocksToPdf: BlocksToPdf,
): Generator<PdfCell[][], undefined> {
  const headPlace = head > 0 ? inside(context, 'THead') : context;
  const bodyPlace = inside(context, 'TBody');
  const mustStayWhole = drawn.some((row) => row.some(isPart));
  const looks = new Map<TableCell['align'], PdfContext>();
  let stretch: PdfCell[][] = [];
  let reached = head;
  for (const [index, row] of drawn.entries()) {
    reached = Math.max(reached, ...row.map((place) => (place === 'covered' ? 0 : index + place.cell.rows)));
    stretch.push(rowToPdf(index, row));
    // pdfmake prepares the first stretch itself: no more of it than must be.
    if (stretch.length >= (index <= head ? 1 : stretchLength) && reached <= index + 1 && !mustStayWhole) {
      yield stretch;
      stretch = [];
    }
  }
  if (stretch.length > 0) yield stretch;

  function lookFor(align: TableCell['align']): PdfContext {
    const look = looks.get(align) ?? insideBlock(context, { align });
    looks.set(align, look);
    return look;
  }

  function rowToPdf(index: number, row: readonly GridPlace[]): PdfCell[] {
    const inHead = index < head;
    const { place: rowPlace } = inside(inHead ? headPlace : bodyPlace, 'TR');
    return row.map((place, column) => {
      const whole = grid[index]?.[column];
      // Of a cell that is drawn in parts the first one holds the text.
      if (place === 'covered') return {};
      const content =
        whole === undefined || whole === 'covered'
          ? { text: '' }
          : blocksToPdf(
              whole.cell.blocks,
              cellContext(whole.cell, inHead, { ...lookFor(whole.cell.align), place: rowPlace, strong: inHead }),
            );
      return { ...content, ...cellLook(place, inHead, context) };
    });
  }
}

/** Rows that are laid out together, at least. */
const stretchLength = 20;

/** Borders between the parts of one cell are worked out by pdfmake over the whole table. */
function isPart(place: GridPlace): boolean {
  return place !== 'covered' && (place.openAbove === true || place.openBelow === true);
}

function cellContext({ header, columns, rows }: TableCell, inHead: boolean, row: PdfContext): PdfContext {
  if (inHead || header) return inside(row, 'TH', { columns, rows, scope: inHead ? 'Column' : 'Row' });
  return inside(row, 'TD', columns === 1 && rows === 1 ? single : { columns, rows });
}

/** Most cells are such. */
const single = { columns: 1, rows: 1 };

/** Borders, fill and spans of a cell, or of the part of it that stands in one row. */
function cellLook({ cell, openAbove = false, openBelow = false }: PlacedCell, inHead: boolean, { style }: PdfContext) {
  const fill = inHead ? style.table.headFill : cell.header ? style.table.labelFill : undefined;
  return {
    colSpan: cell.columns,
    rowSpan: cell.rows,
    ...((openAbove || openBelow) && { border: [true, !openAbove, true, !openBelow] satisfies Border }),
    ...(fill !== undefined && { fillColor: `#${fill}` }),
  };
}
