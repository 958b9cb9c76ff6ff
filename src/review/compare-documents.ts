import type { DocumentModel } from '../assemble/document-model.js';
import { compareText } from '../diagnostics/sort.js';

/** Documents in the order of the dossier: 3.2.S.2 before 3.2.S.10, working documents last, Russian before English. */
export function compareDocuments(a: DocumentModel, b: DocumentModel): number {
  return (
    Number(a.section === '') - Number(b.section === '') ||
    compareText(sortKey(a.section), sortKey(b.section)) ||
    compareText(a.id, b.id) ||
    compareText(b.language, a.language)
  );
}

function sortKey(section: string): string {
  return section.replace(/\d+/g, (digits) => digits.padStart(4, '0'));
}
