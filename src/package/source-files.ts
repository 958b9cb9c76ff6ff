import type { DocumentModel } from '../assemble/document-model.js';
import { compareText } from '../diagnostics/sort.js';

/**
 * The files whose values a document prints, sorted. Reads the plain data of the model, whatever its kinds of node: an
 * origin stands wherever a value is printed, and a node kind added later is covered without a change here.
 */
export function readSourceFiles(document: DocumentModel): readonly string[] {
  const known = read.get(document);
  if (known !== undefined) return known;
  const files = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('file' in node && typeof node.file === 'string' && 'pointer' in node) files.add(node.file);
    for (const child of Object.values(node)) visit(child);
  };
  visit(document);
  const sorted = [...files].sort(compareText);
  read.set(document, sorted);
  return sorted;
}

/** A build asks for the manifest and for the page. */
const read = new WeakMap<DocumentModel, readonly string[]>();
