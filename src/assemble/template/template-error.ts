import type { templateCodes } from '../../diagnostics/codes/template.js';
import { createError } from '../../diagnostics/create-error.js';
import type { Bilingual, Diagnostic, Position, Range, Related } from '../../diagnostics/diagnostic.js';

export type TemplateCode = keyof typeof templateCodes;

/** A place given by Handlebars: lines from 1, columns from 0. */
interface HandlebarsLoc {
  readonly start: Position;
  readonly end: Position;
}

export function rangeOf(loc: HandlebarsLoc): Range {
  const start = { line: loc.start.line, column: loc.start.column + 1 };
  const end = { line: loc.end.line, column: loc.end.column + 1 };
  const isEmpty = end.line === start.line && end.column <= start.column;
  return { start, end: isEmpty ? { ...start, column: start.column + 1 } : end };
}

/** An error of a template file. Templates have no pointers: the range alone says where. */
export function templateError(
  code: TemplateCode,
  file: string,
  range: Range,
  message: Bilingual,
  hint?: Bilingual,
  related?: readonly Related[],
): Diagnostic {
  return createError({
    code,
    message,
    at: { file, pointer: '', range },
    ...(hint !== undefined && { hint }),
    ...(related !== undefined && { related }),
  });
}
