import type { Block, Inline, Origin, TableCell } from '../assemble/document-model.js';
import { linesOf } from './passages.js';

/** The last cell of a row of a table with what stands in the first: a value and what it is called. */
export interface LabelledValue {
  readonly label: string;
  readonly text: string;
  /** Where the value came from. */
  readonly origins: readonly Origin[];
}

/** Every row of the tables of a block that has two cells or more. */
export function collectLabelled(block: Block): LabelledValue[] {
  if (block.kind !== 'table') return [];
  return block.rows.flatMap(({ cells }) => {
    const [first, ...others] = cells;
    const last = others.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ label: textOf(first), text: textOf(last), origins: inlinesOf(last).flatMap(originsOf) }];
  });
}

function inlinesOf(cell: TableCell): Inline[] {
  return cell.blocks.flatMap(linesOf).flatMap(({ inlines }) => inlines);
}

function textOf(cell: TableCell): string {
  return inlinesOf(cell).map(plain).join('').trim();
}

function plain(inline: Inline): string {
  if ('children' in inline) return inline.children.map(plain).join('');
  if (inline.kind === 'abbreviation') return inline.short;
  return 'text' in inline ? inline.text : ' ';
}

function originsOf(inline: Inline): Origin[] {
  const own = 'origin' in inline && inline.origin !== undefined ? [inline.origin] : [];
  return 'children' in inline ? [...own, ...inline.children.flatMap(originsOf)] : own;
}
