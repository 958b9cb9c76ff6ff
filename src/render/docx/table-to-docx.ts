import type { Block, Inline, Table as TableBlock } from '../../assemble/document-model.js';
import { planTable, type TablePlan } from '../plan-table.js';
import { sumOf } from '../sum-of.js';
import type { GridPlace, PlacedCell } from '../table-grid.js';
import { captionXml } from './caption-xml.js';
import type { DocxContext } from './docx-context.js';
import { toDocxRuns } from './docx-runs.js';
import { paragraphXml } from './paragraph-xml.js';
import { styleIds } from './style-ids.js';
import { describeTable } from './table-texts.js';
import { cellXml, rowXml, tableXml } from './table-xml.js';

type BlocksToDocx = (blocks: readonly Block[], context: DocxContext) => string;

/** Caption, the table over the whole text width, its notes; ends with a paragraph, as Word demands. */
export function tableToDocx(table: TableBlock, context: DocxContext, blocksToDocx: BlocksToDocx): string {
  const plan = planTable(table, context);
  const { after } = context.style.table;
  const notes = table.notes.map((note: readonly Inline[], index) => {
    const isLast = index === table.notes.length - 1;
    return paragraphXml({ style: styleIds.tableNote, ...(isLast && { after }) }, toDocxRuns(note, context));
  });
  const rows = rowsToDocx(table, plan, blocksToDocx);
  const look = {
    text: describeTable(table, context),
    widths: plan.widths,
    style: styleIds.tableGrid,
    headerRow: table.head > 0,
    headerColumn: table.role === 'form',
  };
  const caption = table.caption ? captionXml({ ...table, caption: table.caption }, context) : '';
  const end = notes.length === 0 ? paragraphXml({ style: styleIds.afterTable }, '') : notes.join('');
  return caption + tableXml(look, rows) + end;
}

const cellStyles = { data: styleIds.tableText, form: styleIds.formText } as const;

function rowsToDocx(table: TableBlock, plan: TablePlan<DocxContext>, blocksToDocx: BlocksToDocx): string[] {
  /** Cells that reach down from rows above, by their first column. */
  const open = new Map<number, { readonly place: PlacedCell; left: number }>();
  return plan.grid.map((row, index) => {
    const inHead = index < table.head;
    const context: DocxContext = {
      ...plan.inner,
      paragraphStyle: inHead ? styleIds.tableHead : cellStyles[table.role],
      ...(plan.spanned.keptWithNext.has(index) && { keepNext: true }),
    };
    const cells = row.map((place, column) => {
      const above = open.get(column);
      if (above !== undefined) {
        above.left -= 1;
        if (above.left === 0) open.delete(column);
        return cellToDocx(above.place, 'continue', inHead, plan.widths, context, blocksToDocx);
      }
      if (place === 'covered') return '';
      if (place.cell.rows > 1) open.set(column, { place, left: place.cell.rows - 1 });
      return cellToDocx(place, place.cell.rows > 1 ? 'restart' : undefined, inHead, plan.widths, context, blocksToDocx);
    });
    return rowXml({ whole: inHead || !plan.tallRows.has(index), header: index < plan.repeatedHead }, cells);
  });
}

function cellToDocx(
  { cell, column }: Exclude<GridPlace, 'covered'>,
  merged: 'restart' | 'continue' | undefined,
  inHead: boolean,
  widths: readonly number[],
  context: DocxContext,
  blocksToDocx: BlocksToDocx,
): string {
  const { headFill, labelFill } = context.style.table;
  const fill = inHead ? headFill : cell.header ? labelFill : undefined;
  const blocks = merged === 'continue' ? [] : cell.blocks;
  return cellXml(
    {
      width: sumOf(widths.slice(column, column + cell.columns)),
      columns: cell.columns,
      ...(merged && { merged }),
      ...(fill !== undefined && { fill }),
    },
    blocks.length === 0
      ? paragraphXml({ style: context.paragraphStyle, ...(context.keepNext && { keepNext: true }) }, '')
      : blocksToDocx(blocks, { ...context, align: cell.align, listDepth: 0 }),
  );
}
