import type { Diagnostic } from './diagnostic.js';

const severityOrder = { error: 0, warning: 1, info: 2 } as const;

/** Orders by file, place, severity, code and message; the order depends on the findings alone, never on the run. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.at?.file ?? '', b.at?.file ?? '') ||
      (a.at?.range.start.line ?? 0) - (b.at?.range.start.line ?? 0) ||
      (a.at?.range.start.column ?? 0) - (b.at?.range.start.column ?? 0) ||
      severityOrder[a.severity] - severityOrder[b.severity] ||
      compareText(a.code, b.code) ||
      compareText(a.message.en, b.message.en),
  );
}

/** Code-unit order: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
