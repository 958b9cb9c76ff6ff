import type { Position, Range } from '../diagnostics/diagnostic.js';

/** A stretch of a text in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface LineIndex {
  positionAt(offset: number): Position;
  rangeOf(span: Span): Range;
}

/** Turns offsets of a text into lines and columns as an editor shows them; CRLF ends a line like LF. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  const positionAt = (offset: number): Position => {
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  return { positionAt, rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }) };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
