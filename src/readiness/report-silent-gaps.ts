import type { ProductChecks } from '../check/run-checks.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import type { Checklist, MissingPiece } from './checklist.js';

/**
 * Gaps that documents print and nothing has reported: a value to be computed, say, from others that are there and do not
 * suffice. Without this a submission could hold them.
 */
export function reportSilentGaps(
  { rows }: Checklist,
  { product, profile, records }: ProductChecks,
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  const told = found.filter(({ declared, at }) => declared !== undefined && at !== undefined);
  const pieces = new Map(
    rows
      .flatMap(({ documents }) => documents.flatMap(({ missing }) => missing))
      .filter((piece) => !told.some((diagnostic) => isToldBy(piece, diagnostic)))
      .map((piece) => [`${piece.file}#${piece.pointer} ${piece.what.en}`, piece]),
  );
  return [...pieces.values()].flatMap(({ file, pointer, what }): Diagnostic[] => {
    const record = records.inFile(file);
    if (record === undefined) return [];
    return [
      {
        code: 'document/gap',
        severity: profile === 'submission' ? 'error' : 'warning',
        message: sentence(message, { what }),
        at: record.locate(pointer),
        related: [],
        hint,
        declared: 'absent',
        product,
      },
    ];
  });
}

function isToldBy({ file, pointer, state }: MissingPiece, { at, declared }: Diagnostic): boolean {
  if (at?.file !== file) return false;
  if (state === 'unconfirmed') return declared === 'unconfirmed';
  return at.pointer === pointer || (at.pointer !== '' && pointer.startsWith(`${at.pointer}/`));
}

const message = {
  ru: 'документы печатают пробел: {what}',
  en: 'documents print a gap: {what}',
};
const hint = {
  ru: 'внесите в запись сведения, которых для этого не хватает',
  en: 'enter the information this lacks in the record',
};
