import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ExitCode } from './machine.js';

/** Errors of the command or of the machine: the same codes with a place are about a record. */
const configurationCodes =
  /^(output\/|sequence\/|package\/no-build$|section\/|load\/no-content$|load\/unknown-product$)/;
const ourCodes = /^internal\//;

/** The graver code wins: our bug before a wrong command, a wrong command before wrong data. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter((finding) => finding.severity === 'error');
  if (errors.some((finding) => ourCodes.test(finding.code))) return 3;
  if (errors.some((finding) => finding.at === undefined && configurationCodes.test(finding.code))) return 2;
  return errors.length > 0 ? 1 : 0;
}
