import { createError } from '../diagnostics/create-error.js';
import type { Diagnostic, Location } from '../diagnostics/diagnostic.js';
import type { LineIndex, Span } from './line-index.js';
import type { Problem } from './source-tree.js';

/** Where problems stand: the file, its lines, and its values once they are known. */
export interface ProblemPlaces {
  readonly file: string;
  /** Absent where a mistake concerns every product. */
  readonly product?: string;
  readonly lines: LineIndex;
  /** Empty when the file could not be parsed: problems then stand at the root. */
  readonly values: ReadonlyMap<string, Span>;
}

export function placeProblems(problems: readonly Problem[], places: ProblemPlaces): Diagnostic[] {
  return problems.map(({ span, related, ...problem }) =>
    createError({
      ...problem,
      at: locateSpan(span, places),
      related: related === undefined ? [] : [{ at: locateSpan(related.span, places), label: related.label }],
      ...(places.product === undefined ? {} : { product: places.product }),
    }),
  );
}

/** The innermost value around a stretch of text. Inner values follow outer ones, so the last that fits is it. */
function locateSpan(span: Span, { file, lines, values }: ProblemPlaces): Location {
  let pointer = '';
  for (const [candidate, { start, end }] of values) {
    if (start <= span.start && span.end <= end) pointer = candidate;
  }
  return { file, pointer, range: lines.rangeOf(span) };
}
