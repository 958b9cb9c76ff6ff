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

/**
 * The first of these characters that no record printed: where a template is to be mended. Undefined where records printed
 * all of them.
 */
export function ofTemplate(records: RecordIndex, passage: Passage, index: number, length: number): number | undefined {
  const piece = passage.pieces.find(
    ({ start, end, origin }) =>
      start < index + length && index < end && (origin === undefined || records.inFile(origin.file) === undefined),
  );
  return piece && Math.max(piece.start, index);
}

/** What the template itself says: characters that records printed are replaced one by one, so that every index stays. */
export function literalOf(records: RecordIndex, { text, pieces }: Passage): string {
  return pieces
    .map(({ start, end, origin }) =>
      origin === undefined || records.inFile(origin.file) === undefined
        ? text.slice(start, end)
        : '\uFFFC'.repeat(end - start),
    )
    .join('');
}
