import type { DocumentModel } from '../assemble/document-model.js';
import { everNew, type ReadLog, type Source } from '../check/reads/read-log.js';
import { collectPassages, type Passage } from './passages.js';

/** What the rules read of the documents of a product. */
export interface InspectedTexts {
  readonly documents: readonly DocumentModel[];
  /** Of all documents, in their order. */
  readonly passages: readonly Passage[];
  /** Of one of the documents. */
  passagesOf(document: DocumentModel): readonly Passage[];
}

/** The texts as they are. */
export function collectTexts(documents: readonly DocumentModel[]): InspectedTexts {
  const own = new Map(documents.map((document) => [document, collectPassages(document)]));
  return {
    documents,
    passages: [...own.values()].flat(),
    passagesOf: (document) => own.get(document) ?? [],
  };
}

/** What a document says. */
export function documentSource({ language, id }: DocumentModel): Source {
  return `document ${language} ${id}`;
}

/** Into which passages the text of a document falls, whatever they say. */
export function passagesSource({ language, id }: DocumentModel): Source {
  return `passages ${language} ${id}`;
}

/**
 * The same texts, which tell what of them is read. Language, id, section and code of a document tell nothing: whoever
 * relies on an earlier run knows that it had the same documents.
 */
export function noteTexts({ documents, passagesOf }: InspectedTexts, log: ReadLog): InspectedTexts {
  const own = new Map(
    documents.map((document) => {
      const shown = noteDocument(document, log);
      return [shown, passagesOf(document).map((passage) => notePassage(passage, shown, log))] as const;
    }),
  );
  const noted = [...own.keys()];
  const all = [...own.values()].flat();
  return {
    documents: noted,
    get passages() {
      for (const document of noted) log.note(passagesSource(document));
      return all;
    },
    passagesOf(document) {
      const passages = own.get(document);
      log.note(passages === undefined ? everNew : passagesSource(document));
      return passages ?? [];
    },
  };
}

function noteDocument(document: DocumentModel, log: ReadLog): DocumentModel {
  const source = documentSource(document);
  const { id, product, section, documentCode, language, ...said } = document;
  const noted = Object.entries(said).map(([name, value]) => [name, noting(value, source, log)] as const);
  return Object.defineProperties({ ...document }, Object.fromEntries(noted));
}

function notePassage({ blockId, text, pieces, document }: Passage, shown: DocumentModel, log: ReadLog): Passage {
  const source = documentSource(document);
  return {
    document: shown,
    blockId,
    get text() {
      log.note(source);
      return text;
    },
    get pieces() {
      log.note(source);
      return pieces;
    },
  };
}

function noting<T>(value: T, source: Source, log: ReadLog) {
  return {
    enumerable: true,
    get() {
      log.note(source);
      return value;
    },
  };
}
