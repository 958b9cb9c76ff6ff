import type { Block, DocumentModel, Inline, Table, TableCell } from '../../../src/assemble/document-model.js';
import { diffDocument } from '../../../src/review/diff/diff-documents.js';
import type { Aligned, BlockDiff, DocumentDiff, InlinePieces } from '../../../src/review/diff/document-diff.js';
import { placesOf, placesOfRow } from '../../../src/review/diff/print-key.js';
import { plainLine } from '../../../src/review/printed-values.js';

export const file = 'content/sample/trial.yaml';

export function text(shown: string): Inline {
  return { kind: 'text', text: shown };
}

export function value(shown: string, pointer: string): Inline {
  return { kind: 'text', text: shown, origin: { file, pointer } };
}

export function gap(shown: string, pointer: string): Inline {
  return { kind: 'gap', state: 'absent', origin: { file, pointer }, children: [text(shown)] };
}

export function paragraph(id: string, ...children: readonly (Inline | string)[]) {
  return { kind: 'paragraph', id, children: inlinesOf(children) } as const;
}

export function list(id: string, ...items: readonly string[]) {
  const blocks = items.map((item, index) => [paragraph(`${id}-item-${index + 1}-1`, item)]);
  return { kind: 'list', id, ordered: false, items: blocks } as const;
}

/** Rows of cells; the first row is the header. */
export function table(id: string, ...rows: readonly (readonly string[])[]): Table {
  return {
    kind: 'table',
    id,
    widths: (rows[0] ?? []).map(() => 1),
    head: 1,
    rows: rows.map((cells, row) => ({ cells: cells.map((cell, column) => cellOf(cell, `${id}-${row}-${column}`)) })),
    notes: [],
    landscape: false,
    role: 'data',
  };
}

export function cellOf(shown: string, id: string, rows = 1): TableCell {
  const blocks = shown === '' ? [] : [paragraph(id, shown)];
  return { columns: 1, rows, align: 'left', header: false, blocks };
}

export function documentOf(...blocks: readonly Block[]): DocumentModel {
  return {
    id: 'm2-2-5',
    product: 'sample',
    section: '2.5',
    language: 'ru',
    profile: 'draft',
    style: 'ctd',
    title: 'Обзор',
    author: '',
    date: '2026-11-22',
    version: '0.1',
    header: { product: [text('Пробоцел')], section: [text('2.5')], version: [text('0.1')] },
    pageMarks: [],
    blocks,
  };
}

/** The blocks of a difference as lines: `  same`, `+ inserted`, `- deleted`, `~ changed`, words as `[-old-]{+new+}`. */
export function showBlocks(old: readonly Block[], now: readonly Block[]): readonly string[] {
  return showDiff(diffDocument(documentOf(...old), documentOf(...now)));
}

export function showDiff(diff: DocumentDiff): readonly string[] {
  return diff.change === 'changed' ? diff.parts.blocks.flatMap(showBlock) : [diff.change];
}

function inlinesOf(children: readonly (Inline | string)[]): readonly Inline[] {
  return children.map((child) => (typeof child === 'string' ? text(child) : child));
}

function showBlock(diff: BlockDiff): readonly string[] {
  if (diff.change !== 'changed') return showWhole(diff, (block) => placesOf(block).map(plainLine).join(' / '));
  switch (diff.kind) {
    case 'heading':
    case 'paragraph':
      return [`~ ${showPieces(diff.parts.inlines)}`];
    case 'list':
      return diff.parts.items.flatMap((item) => indent(showItem(item)));
    case 'table':
      return [
        ...(diff.parts.caption.length > 0 ? [`~ ${showPieces(diff.parts.caption)}`] : []),
        ...diff.parts.rows.flatMap((row) =>
          row.change === 'changed'
            ? [`  | ${row.parts.map(showCell).join(' | ')}`]
            : indent(showWhole(row, (whole) => placesOfRow(whole).map(plainLine).join(' | '))),
        ),
      ];
    case 'note':
      return indent(diff.parts.blocks.flatMap(showBlock));
    case 'figure':
      return [`~ ${showPieces(diff.parts.caption)}`];
    case 'signature':
      return [`~ ${showPieces(diff.parts.position)} ____ ${showPieces(diff.parts.name)}`];
    case 'letterhead':
      return [...diff.parts.outgoing, ...diff.parts.addressee].flatMap((line) =>
        line.change === 'changed' ? [`~ ${showPieces(line.parts)}`] : showWhole(line, plainLine),
      );
  }
}

function showItem(item: Aligned<readonly Block[], readonly BlockDiff[]>): readonly string[] {
  if (item.change === 'changed') return item.parts.flatMap(showBlock);
  return showWhole(item, (blocks) => blocks.flatMap(placesOf).map(plainLine).join(' / '));
}

function showCell(cell: Aligned<TableCell, readonly BlockDiff[]>): string {
  if (cell.change === 'changed') return cell.parts.flatMap(showBlock).join(' / ');
  return showWhole(cell, ({ blocks }) => blocks.flatMap(placesOf).map(plainLine).join(' / ')).join('');
}

function showWhole<Item>(
  diff: Exclude<Aligned<Item, never>, { change: 'changed' }>,
  show: (item: Item) => string,
): readonly string[] {
  if (diff.change === 'same') return [`  ${show(diff.new)}`];
  const moved = diff.move === undefined ? '' : ` (move ${diff.move})`;
  return diff.change === 'inserted' ? [`+ ${show(diff.new)}${moved}`] : [`- ${show(diff.old)}${moved}`];
}

const brackets = { same: ['', ''], inserted: ['{+', '+}'], deleted: ['[-', '-]'] } as const;

export function showPieces(pieces: InlinePieces): string {
  return pieces
    .map(({ mark, inlines }) => {
      const [open, close] = brackets[mark];
      return `${open}${plainLine(inlines)}${close}`;
    })
    .join('');
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
