import type { DocumentModel } from '../assemble/document-model.js';
import { compareText } from '../diagnostics/sort.js';

export interface DocumentFacts {
  /** Files whose values the document prints, sorted. */
  readonly files: readonly string[];
  /** Values it prints as missing, disputed or not confirmed. */
  readonly gaps: number;
}

/**
 * Reads the facts off the plain data of the model, whatever its kinds of node: an origin stands wherever a value is
 * printed, and a node kind added later is covered without a change here.
 */
export function readDocumentFacts(document: DocumentModel): DocumentFacts {
  const files = new Set<string>();
  let gaps = 0;
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('file' in node && typeof node.file === 'string' && 'pointer' in node) files.add(node.file);
    if ('kind' in node && node.kind === 'gap') gaps += 1;
    for (const child of Object.values(node)) visit(child);
  };
  visit(document);
  return { files: [...files].sort(compareText), gaps };
}
