import type { Diagnostic } from './diagnostic.js';

/** What was found in a file that several products share is told once, for all of them. Findings come sorted. */
export function mergeShared(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  const merged: Diagnostic[] = [];
  for (const finding of sorted) {
    const last = merged.at(-1);
    if (last === undefined || !isSame(last, finding)) merged.push(finding);
    else if (last.product !== finding.product) merged.splice(-1, 1, withoutProduct(last));
  }
  return merged;
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  const isSamePlace = a.at?.file === b.at?.file && a.at?.pointer === b.at?.pointer;
  return (
    a.at !== undefined && isSamePlace && a.code === b.code && a.severity === b.severity && a.message.en === b.message.en
  );
}

function withoutProduct({ product: _several, ...finding }: Diagnostic): Diagnostic {
  return finding;
}
