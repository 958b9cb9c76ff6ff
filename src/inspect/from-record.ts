import type { RecordIndex } from '../check/record-index.js';
import { type Passage, pieceAt } from './passages.js';

/**
 * Whether one value of a record printed these characters. What is wrong with them is wrong in the record, and the half
 * of the rule that reads records has said so once; documents would repeat it wherever the value prints.
 */
export function isFromRecord(records: RecordIndex, passage: Passage, index: number, length: number): boolean {
  const piece = pieceAt(passage, index);
  if (piece?.origin === undefined || index + length > piece.end) return false;
  return records.inFile(piece.origin.file) !== undefined;
}
