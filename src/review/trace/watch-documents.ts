import type { DocumentModel } from '../../assemble/document-model.js';
import { collectTexts, type InspectedTexts } from '../../inspect/noted-documents.js';
import type { Passage } from '../../inspect/passages.js';

/** Told each time a text is read: that of a block (innermost; `page` for running lines), or of the whole document. */
export type NoteText = (document: DocumentModel, blockId?: string) => void;

/** The same documents, which tell what of them is read. Section, language and title tell nothing: they choose documents. */
export function watchDocuments(documents: readonly DocumentModel[], note: NoteText): InspectedTexts {
  const { passagesOf } = collectTexts(documents);
  const watched = new Map(
    documents.map((document) => {
      const shown = watchDocument(document, note);
      return [shown, passagesOf(document).map((passage) => watchPassage(passage, document, shown, note))] as const;
    }),
  );
  return {
    documents: [...watched.keys()],
    passagesOf: (document) => watched.get(document) ?? [],
  };
}

const texts = new Set<string | symbol>(['blocks', 'header', 'pageMarks']);

function watchDocument(document: DocumentModel, note: NoteText): DocumentModel {
  return new Proxy(document, {
    get(target, key, receiver) {
      if (texts.has(key)) note(document);
      return Reflect.get(target, key, receiver);
    },
  });
}

function watchPassage(passage: Passage, document: DocumentModel, shown: DocumentModel, note: NoteText): Passage {
  return {
    document: shown,
    blockId: passage.blockId,
    get text() {
      note(document, passage.blockId);
      return passage.text;
    },
    get pieces() {
      note(document, passage.blockId);
      return passage.pieces;
    },
  };
}
