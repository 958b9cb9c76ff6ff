import type { Inline } from '../document-model.js';

/**
 * A heading begins with a capital, though the value it is made of is written to stand inside a sentence. Words with
 * capitals or digits of their own (`pH`, `qPCR`, `p24`) stay as they are.
 */
export function capitaliseFirst(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first?.kind !== 'text' || !/^\p{Ll}[\p{Ll}-]*(?![\p{L}\p{N}])/u.test(first.text)) return inlines;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}
