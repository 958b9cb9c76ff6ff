import type { Diagnostic } from '../diagnostics/diagnostic.js';

/**
 * Keeps the first of each finding. One mistake of a template is met wherever a partial is included, in each language and
 * for each item of a list, and is said once.
 */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, at, message }) => {
    const key = JSON.stringify([code, at?.file, at?.range.start, message.en]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
