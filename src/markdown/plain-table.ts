import type { AlignType, PhrasingContent, TableRow } from 'mdast';
import type { Flavour } from './flavour.js';
import type { PlainBlock } from './plain-blocks.js';
import { readPlainInlines } from './plain-inlines.js';

/** A table whose rows begin and end with a bar, or are one cell without any. */
export function readPlainTable(lines: readonly string[], from: number, flavour: Flavour): PlainBlock | undefined {
  const align = readAlign(lines[from + 1] ?? '');
  const head = readRow(lines[from] ?? '', flavour);
  if (align === undefined || head?.children.length !== align.length) return undefined;
  const children = [head];
  let end = from + 2;
  for (; end < lines.length && row.test(lines[end] ?? ''); end += 1) {
    const cells = readRow(lines[end] ?? '', flavour);
    if (cells === undefined) return undefined;
    children.push(cells);
  }
  return { node: { type: 'table', align, children }, end };
}

/** One of a single cell begins as nothing else does. */
const row = /^(?:\||[^\s\d\p{P}\p{S}][^|]*$)/u;

function readRow(line: string, flavour: Flavour): TableRow | undefined {
  const cells = cellsOf(line);
  if (cells === undefined) return undefined;
  const read: TableRow = { type: 'tableRow', children: [] };
  for (const cell of cells) {
    const children: PhrasingContent[] | undefined = readPlainInlines([cell], flavour);
    if (children === undefined) return undefined;
    read.children.push({ type: 'tableCell', children });
  }
  return read;
}

/** A bar behind a backslash, which has none before it, is part of its cell. */
function cellsOf(line: string): readonly string[] | undefined {
  if (!line.includes('|')) return [trimSpaces(line)];
  const bars: number[] = [];
  for (const { 0: sign, index } of line.matchAll(/\\[\\|]|\|/g)) if (sign === '|') bars.push(index);
  if (bars[0] !== 0 || bars.length < 2 || bars.at(-1) !== line.length - 1) return undefined;
  return bars.slice(1).map((bar, index) => trimSpaces(line.slice((bars[index] ?? 0) + 1, bar)));
}

function readAlign(line: string): AlignType[] | undefined {
  const marks = line.startsWith('|') ? cellsOf(line) : undefined;
  if (marks?.every((mark) => /^:?-+:?$/.test(mark)) !== true) return undefined;
  return marks.map((mark) => {
    if (mark.startsWith(':')) return mark.endsWith(':') ? 'center' : 'left';
    return mark.endsWith(':') ? 'right' : null;
  });
}

/** Other kinds of space are text. */
function trimSpaces(text: string): string {
  return text.replace(/^ +| +$/g, '');
}
