import type { DocumentModel } from '../../assemble/document-model.js';
import type { Change, Passage } from './change.js';
import { changesInBlocks } from './changes-in-blocks.js';
import type { DocumentDiff, DocumentParts } from './document-diff.js';
import { changesInPieces, type FoundChange, joinMoves } from './found-change.js';
import { placesOf } from './print-key.js';

/** Every change of a document as a reader meets it, in the order of the new document, deletions where they stood. */
export function listChanges(diff: DocumentDiff): readonly Change[] {
  const { id, language } = diff.change === 'deleted' ? diff.old : diff.new;
  return findChanges(diff).map((change, index) => ({
    id: `${id}.${language}.${index + 1}`,
    document: id,
    language,
    ...change,
  }));
}

function findChanges(diff: DocumentDiff): readonly FoundChange[] {
  switch (diff.change) {
    case 'same':
      return [];
    case 'inserted':
      return [{ of: 'document', new: wholeDocument(diff.new) }];
    case 'deleted':
      return [{ of: 'document', old: wholeDocument(diff.old) }];
    case 'changed':
      return joinMoves([...changesOnPages(diff.parts), ...changesInBlocks(diff.parts.blocks)]);
  }
}

/** The text of a document that came or went is the document itself: its title is enough to name it. */
function wholeDocument({ title, blocks }: DocumentModel): Passage {
  return { text: title, sentence: title, inlines: blocks.flatMap(placesOf).flat() };
}

function changesOnPages({ header, pageMarks, properties }: DocumentParts): readonly FoundChange[] {
  const place = { block: 'page', id: 'page', part: 'header' } as const;
  const lines = [header.product, header.section, header.version].flatMap((pieces, line) =>
    changesInPieces(pieces, { old: { ...place, line }, new: { ...place, line } }),
  );
  const marks = pageMarks.flatMap((mark): readonly FoundChange[] => {
    if (mark.change === 'inserted') return [{ of: 'page-mark', new: sayingOf(mark.new) }];
    return mark.change === 'deleted' ? [{ of: 'page-mark', old: sayingOf(mark.old) }] : [];
  });
  const files = properties.map(
    ({ property, old, new: now }): FoundChange => ({
      of: 'property',
      property,
      ...(old !== undefined && { old: sayingOf(old) }),
      ...(now !== undefined && { new: sayingOf(now) }),
    }),
  );
  return [...lines, ...marks, ...files];
}

function sayingOf(text: string): Passage {
  return { text, sentence: text, inlines: [] };
}
