import type { Diagnostic } from './diagnostic.js';

/** Whether an error stops the build of a product: one of its own, or one that belongs to no product. */
export function isBlocked(product: string, diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((finding) => isError(finding) && (finding.product ?? product) === product);
}

export function isError(finding: Diagnostic): boolean {
  return finding.severity === 'error';
}
