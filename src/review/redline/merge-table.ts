import { pairAsPlanned } from './align-flow.js';
import type { FlowItem, FlowTable, ParagraphPlan, RowPlan } from './flow-item.js';
import { splitFlow } from './flow-item.js';
import type { Ledger } from './ledger.js';
import { markContent } from './merge-content.js';
import type { Side } from './revisions.js';

type MergeCell = (items: readonly FlowItem[]) => string;

/** A table with its rows marked. Widths, title and what else concerns the table as a whole are those of the new side. */
export function mergeTable({ old, new: now, rows }: FlowTable, ledger: Ledger, mergeCell: MergeCell): string {
  if (old === now) return now ?? '';
  const side = old === undefined ? 'inserted' : now === undefined ? 'deleted' : undefined;
  const [olds, news] = [takeApart(old), takeApart(now)];
  if (side !== undefined) {
    const { head, rows: own } = side === 'inserted' ? news : olds;
    return `${own.reduce((xml, row) => xml + markRow(row, side, ledger), head)}</w:tbl>`;
  }
  const grid = gridOf(news.head);
  let [i, j] = [0, 0];
  const merged = planOf(rows, olds.rows.length, news.rows.length).map((plan) => {
    const was = plan.change === 'inserted' ? undefined : olds.rows[i++];
    const is = plan.change === 'deleted' ? undefined : news.rows[j++];
    if (was === undefined) return markRow(is ?? '', 'inserted', ledger);
    const fitted = fitToGrid(was, grid);
    if (is === undefined) return markRow(fitted, 'deleted', ledger);
    return mergeRow(fitted, is, plan, ledger, mergeCell);
  });
  return `${merged.reduce((xml, row) => xml + row, news.head)}</w:tbl>`;
}

/** As planned; rows that nobody planned stand against each other in their order, if they are as many. */
function planOf(rows: readonly RowPlan[] | undefined, olds: number, news: number): readonly RowPlan[] {
  const count = (side: Side) => rows?.filter(({ change }) => change !== side).length;
  if (rows !== undefined && count('inserted') === olds && count('deleted') === news) return rows;
  const repeat = (change: 'same' | Side, length: number) => Array.from({ length }, () => ({ change }));
  return olds === news ? repeat('same', news) : [...repeat('deleted', olds), ...repeat('inserted', news)];
}

function mergeRow(old: string, now: string, plan: RowPlan, ledger: Ledger, mergeCell: MergeCell): string {
  if (old === now) return now;
  const [was, is] = [cellsOf(old), cellsOf(now)];
  const isSameGrid = was.length === is.length && was.every((cell, index) => spanOf(cell) === spanOf(is[index]));
  if (!isSameGrid) return markRow(old, 'deleted', ledger) + markRow(now, 'inserted', ledger);
  // Cells that continue those above hold nothing, and the plan does not count them.
  const plans = plan.change === 'changed' ? [...plan.cells] : [];
  const merged = is.map((cell, index) => {
    const own = continues(cell) ? [] : plans.shift();
    return mergeOneCell(was[index] ?? '', cell, own, ledger, mergeCell);
  });
  return `${headOf(now)}${merged.join('')}</w:tr>`;
}

function mergeOneCell(
  old: string,
  now: string,
  plan: readonly ParagraphPlan[] | undefined,
  { revisions }: Ledger,
  mergeCell: MergeCell,
): string {
  if (old === now) return now;
  const [was, is] = [contentOf(old), contentOf(now)];
  const plans = plan ?? (was.length === is.length ? is.map(() => ({ change: 'kept' as const })) : []);
  const [wasLook, look] = [lookOf(old), lookOf(now)];
  const change = isOtherCell(wasLook, look) ? revisions.properties('tcPr', wasLook) : '';
  return `<w:tc><w:tcPr>${look}${change}</w:tcPr>${mergeCell(pairAsPlanned(plans, was, is, false))}</w:tc>`;
}

/** As Word does it: the row, the end of each paragraph in it and each run. */
function markRow(row: string, side: Side, ledger: Ledger): string {
  const { revisions } = ledger;
  const [, properties = ''] = /^<w:tr>(?:<w:trPr>(.*?)<\/w:trPr>)?/s.exec(row) ?? [];
  const head = `<w:tr><w:trPr>${properties}${revisions.mark(side)}</w:trPr>`;
  const cells = row.slice(headOf(row).length);
  return (
    head +
    cells.replace(/<w:p><w:pPr>(.*?)<\/w:pPr>(.*?)<\/w:p>/gs, (_, look: string, content: string) =>
      [
        `<w:p><w:pPr>${look}<w:rPr>${revisions.mark(side)}</w:rPr></w:pPr>`,
        `${markContent(content, side, ledger)}</w:p>`,
      ].join(''),
    )
  );
}

function takeApart(table = ''): { readonly head: string; readonly rows: readonly string[] } {
  const end = table.indexOf('<w:tr>');
  return { head: table.slice(0, Math.max(0, end)), rows: table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [] };
}

/** The row up to its first cell. */
function headOf(row: string): string {
  return row.slice(0, row.indexOf('<w:tc>'));
}

function cellsOf(row: string): readonly string[] {
  return row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
}

function lookOf(cell: string): string {
  return /<w:tcPr>(.*?)<\/w:tcPr>/s.exec(cell)?.[1] ?? '';
}

function contentOf(cell: string): readonly string[] {
  const start = cell.indexOf('</w:tcPr>') + '</w:tcPr>'.length;
  return splitFlow(cell.slice(start, -'</w:tc>'.length)).map(({ xml }) => xml);
}

function spanOf(cell = ''): number {
  return Number(/<w:gridSpan w:val="(\d+)"/.exec(lookOf(cell))?.[1] ?? 1);
}

function continues(cell: string): boolean {
  return lookOf(cell).includes('<w:vMerge w:val="continue"/>');
}

/** Widths follow from all texts of the table and are no change of the cell. */
function isOtherCell(was: string, is: string): boolean {
  const meant = (look: string) => look.replace(/<w:tcW [^>]*>/, '');
  return meant(was) !== meant(is);
}

/** Widths of the columns. */
function gridOf(head: string): readonly number[] {
  return [...head.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
}

/** A row of the old side in the columns of the new one. */
function fitToGrid(row: string, grid: readonly number[]): string {
  let column = 0;
  return row.replace(/<w:tc>.*?<\/w:tc>/gs, (cell) => {
    const span = spanOf(cell);
    const width = grid.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return cell.replace(/<w:tcW w:w="\d+"/, `<w:tcW w:w="${width}"`);
  });
}
