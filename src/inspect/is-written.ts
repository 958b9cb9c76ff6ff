import type { RecordIndex } from '../check/record-index.js';
import { type Passage, pieceAt } from './passages.js';

/**
 * Whether a person wrote the character at `index` in words: literal text of a template, or a text field of a record. What
 * a number, a unit or a code of a record printed is none of it; the half of a rule that reads records judges those.
 */
export function isWrittenText(records: RecordIndex, passage: Passage, index: number): boolean {
  const piece = pieceAt(passage, index);
  if (piece?.gap !== undefined) return false;
  const { origin } = piece ?? {};
  return origin === undefined || (records.inFile(origin.file) !== undefined && /\/(?:ru|en)$/u.test(origin.pointer));
}
