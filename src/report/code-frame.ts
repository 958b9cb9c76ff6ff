import type { Range } from '../diagnostics/diagnostic.js';
import { printable } from './printable.js';

/** Shown of a longer line: the part around the marked characters. */
const widest = 110;

/**
 * The marked line with the one above it and a row of carets. Empty for a place outside the text.
 * A range over several lines is marked to the end of its first line.
 */
export function codeFrame(text: string, range: Range): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const marked = lines[range.start.line - 1];
  if (marked === undefined) return [];

  const first = range.start.column - 1;
  const last = range.end.line === range.start.line ? range.end.column - 1 : marked.length;
  const start = marked.length <= widest ? 0 : Math.max(0, Math.min(first - 30, marked.length - widest));
  const carets = '^'.repeat(Math.max(1, Math.min(last, start + widest) - first));
  const gutter = String(range.start.line).length;

  const show = (line: string) => printable(line.slice(start, start + widest)).trimEnd();
  const row = (label: string, content: string) => `${label.padStart(gutter)} | ${content}`.trimEnd();
  const above = range.start.line > 1 ? lines[range.start.line - 2] : undefined;
  return [
    ...(above === undefined ? [] : [row(String(range.start.line - 1), show(above))]),
    row(String(range.start.line), show(marked)),
    row('', ' '.repeat(first - start) + carets),
  ];
}
