import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Inline, Table as TableBlock } from '../../assemble/document-model.js';
import { planTable, type TablePlan } from '../plan-table.js';
import type { GridPlace } from '../table-grid.js';
import type { DocxContext } from './docx-context.js';
import { toDocxRuns } from './docx-runs.js';
import { styleIds } from './docx-styles.js';
import type { DocxBlock } from './nodes.js';
import { twips } from './units.js';

type BlocksToDocx = (blocks: readonly Block[], context: DocxContext) => DocxBlock[];

/** Caption, the table over the whole text width, its notes; ends with a paragraph, as Word demands. */
export function tableToDocx(table: TableBlock, context: DocxContext, blocksToDocx: BlocksToDocx): DocxBlock[] {
  const plan = planTable(table, context);
  const { language } = context;
  const styled = (style: string, inlines: readonly Inline[], spacing?: { readonly after: number }) =>
    new Paragraph({ style, ...(spacing && { spacing }), children: toDocxRuns(inlines, language) });
  const space = { after: twips(context.style.table.after) };
  return [
    ...(table.caption ? [styled(styleIds.caption, table.caption)] : []),
    new Table({
      style: styleIds.tableGrid,
      layout: TableLayoutType.FIXED,
      columnWidths: plan.widths.map(twips),
      width: { size: plan.widths.map(twips).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      rows: plan.grid.map((row, index) => rowToDocx(row, index, table, plan, blocksToDocx)),
    }),
    ...table.notes.map((note, index) =>
      styled(styleIds.tableNote, note, index === table.notes.length - 1 ? space : undefined),
    ),
    ...(table.notes.length === 0 ? [new Paragraph({ style: styleIds.afterTable })] : []),
  ];
}

const cellStyles = { data: styleIds.tableText, form: styleIds.formText } as const;

function rowToDocx(
  row: readonly GridPlace[],
  index: number,
  table: TableBlock,
  { inner, mayBreak, repeatedHead, spanned }: TablePlan<DocxContext>,
  blocksToDocx: BlocksToDocx,
): TableRow {
  const inHead = index < table.head;
  const paragraphStyle = inHead ? styleIds.tableHead : cellStyles[table.role];
  return new TableRow({
    tableHeader: index < repeatedHead,
    cantSplit: inHead || !mayBreak,
    keepNext: spanned.keptWithNext.has(index),
    children: row.flatMap((place) =>
      place === 'covered' ? [] : [cellToDocx(place.cell, inHead, { ...inner, paragraphStyle }, blocksToDocx)],
    ),
  });
}

function cellToDocx(
  cell: TableBlock['rows'][number]['cells'][number],
  inHead: boolean,
  context: DocxContext,
  blocksToDocx: BlocksToDocx,
): TableCell {
  const { headFill, labelFill } = context.style.table;
  const fill = inHead ? headFill : cell.header ? labelFill : undefined;
  const inner = { ...context, align: cell.align, listDepth: 0 };
  return new TableCell({
    ...(cell.columns > 1 && { columnSpan: cell.columns }),
    ...(cell.rows > 1 && { rowSpan: cell.rows }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children:
      cell.blocks.length === 0 ? [new Paragraph({ style: context.paragraphStyle })] : blocksToDocx(cell.blocks, inner),
  });
}
