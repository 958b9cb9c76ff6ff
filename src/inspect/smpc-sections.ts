import type { DocumentModel } from '../assemble/document-model.js';
import { linesOf, type Passage } from './passages.js';

/** The section of the dossier the SmPC stands in; the leaflet and the labels are made for it too. */
const SMPC_SECTION = '1.3.1';

const smpcNumber = /^\s*(\d{1,2}(?:\.\d{1,2})?)(?:[.\s]|$)/u;

/** The passages of every SmPC below a heading of one of the numbers, in the order of the document. */
export function smpcPassages(
  documents: readonly DocumentModel[],
  passagesOf: (document: DocumentModel) => readonly Passage[],
  numbers: readonly string[],
): Passage[] {
  return documents
    .filter(({ section }) => section === SMPC_SECTION)
    .flatMap((document) => {
      const blocks = blocksBelow(document, numbers);
      return passagesOf(document).filter(({ blockId }) => blocks.has(blockId));
    });
}

function blocksBelow(document: DocumentModel, numbers: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  let current: string | undefined;
  for (const block of document.blocks) {
    if (block.kind === 'heading') {
      const text = block.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
      current = block.number ?? smpcNumber.exec(text)?.[1] ?? current;
    }
    if (current === undefined || !numbers.includes(current)) continue;
    for (const { blockId } of linesOf(block)) found.add(blockId);
  }
  return found;
}
