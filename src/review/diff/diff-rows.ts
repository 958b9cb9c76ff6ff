import type { Block, Table, TableRow } from '../../assemble/document-model.js';
import { alignUnits, type MoveNumbers, type Step, type Unit } from './align-units.js';
import { alignedStep } from './aligned-step.js';
import type { BlockDiff, CellDiff, RowDiff } from './document-diff.js';
import { cellKey, countWords, placesOfRow, rowKey, rowShape } from './print-key.js';

/** Rows joined by a cell that spans them: they stay, come and go together. */
type RowGroup = readonly TableRow[];

interface CellDiffer {
  readonly numbers: MoveNumbers;
  readonly diffBlocks: (old: readonly Block[], now: readonly Block[], numbers: MoveNumbers) => readonly BlockDiff[];
}

/** The rows of two tables of equal shape: header rows in their order, rows below by what they say. */
export function diffRows(old: Table, now: Table, differ: CellDiffer): readonly RowDiff[] {
  const head = pairRows(old.rows.slice(0, old.head), now.rows.slice(0, now.head), differ);
  const olds = groupRows(old.rows.slice(old.head)).map(unitOfGroup);
  const news = groupRows(now.rows.slice(now.head)).map(unitOfGroup);
  const body = alignUnits(olds, news, differ.numbers).flatMap((step) => rowsOf(step, differ));
  return [...head, ...body];
}

function rowsOf(step: Step<RowGroup>, differ: CellDiffer): readonly RowDiff[] {
  if (step.kind === 'inserted') return step.new.map((row) => alignedStep({ ...step, new: row }));
  if (step.kind === 'deleted') return step.old.map((row) => alignedStep({ ...step, old: row }));
  return pairRows(step.old, step.new, differ);
}

function groupRows(rows: readonly TableRow[]): readonly RowGroup[] {
  const groups: TableRow[][] = [];
  let covered = 0;
  for (const row of rows) {
    if (covered === 0) groups.push([]);
    groups.at(-1)?.push(row);
    covered = Math.max(covered, ...row.cells.map((cell) => cell.rows)) - 1;
  }
  return groups;
}

function unitOfGroup(rows: RowGroup): Unit<RowGroup> {
  const label = rows[0]?.cells[0];
  return {
    item: rows,
    key: rows.map(rowKey).join('\u0007'),
    shape: rows.map(rowShape).join('\u0007'),
    name: label ? cellKey(label) : '',
    words: countWords(rows.flatMap(placesOfRow)),
  };
}

/** Rows of equal shape, one by one. */
function pairRows(old: RowGroup, now: RowGroup, differ: CellDiffer): readonly RowDiff[] {
  return now.map((row, index): RowDiff => {
    const was = old[index];
    if (was === undefined) throw new Error('rows of another shape cannot be compared cell by cell');
    if (rowKey(was) === rowKey(row)) return { change: 'same', old: was, new: row };
    return { change: 'changed', old: was, new: row, parts: diffCells(was, row, differ) };
  });
}

function diffCells(old: TableRow, now: TableRow, { numbers, diffBlocks }: CellDiffer): readonly CellDiff[] {
  return now.cells.map((cell, index): CellDiff => {
    const was = old.cells[index];
    if (was === undefined) throw new Error('rows of another shape cannot be compared cell by cell');
    if (cellKey(was) === cellKey(cell)) return { change: 'same', old: was, new: cell };
    return { change: 'changed', old: was, new: cell, parts: diffBlocks(was.blocks, cell.blocks, numbers) };
  });
}
