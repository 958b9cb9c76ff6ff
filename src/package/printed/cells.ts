import type { SequenceCell } from '../../assemble/sequence-text.js';
import type { Bilingual } from '../../diagnostics/diagnostic.js';

/** The same in both languages, letter for letter. */
export function exact(text: string): SequenceCell {
  return { exact: [text] };
}

export function written(text: Bilingual): SequenceCell {
  return { lines: [text] };
}

/** Prints as a dash. */
export const nothing: SequenceCell = { exact: [] };

/**
 * Longer lists are printed by section: two thousand files fill some two hundred pages, and each further thousand takes as
 * long as packaging them. The full list is then in the files for programs.
 */
export const longestList = 2000;
