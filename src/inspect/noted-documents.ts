import type { DocumentModel } from '../assemble/document-model.js';
import { everNew, type ReadLog, type Source } from '../check/reads/read-log.js';
import { once } from '../load/once.js';
import { collectPassages, type Passage } from './passages.js';

/** What the rules read of the documents of a product. */
export interface InspectedTexts {
  readonly documents: readonly DocumentModel[];
  /** Of one of the documents. */
  passagesOf(document: DocumentModel): readonly Passage[];
}

/** The texts as they are. Those of a document are collected when somebody asks for them. */
export function collectTexts(documents: readonly DocumentModel[]): InspectedTexts {
  return textsOf(new Map(documents.map((document) => [document, once(() => collectPassages(document))])));
}

function textsOf(own: ReadonlyMap<DocumentModel, () => readonly Passage[]>): InspectedTexts {
  return {
    documents: [...own.keys()],
    passagesOf: (document) => own.get(document)?.() ?? [],
  };
}

/** What a document says. */
export function documentSource({ language, id }: DocumentModel): Source {
  return `document ${language} ${id}`;
}

/** How many passages of a document are one source: enough for sources to be few, few enough for a change to touch little. */
export const stretch = 50;

/** What a stretch of passages says: the one that the passage of that index, from 0, belongs to. */
function stretchSource({ language, id }: DocumentModel, index: number): Source {
  return `stretch ${Math.floor(index / stretch)} ${language} ${id}`;
}

/** The stretches of a document, each with its passages. */
export function stretchesOf(
  document: DocumentModel,
  passages: readonly Passage[],
): ReadonlyMap<Source, readonly Passage[]> {
  const stretches = new Map<Source, readonly Passage[]>();
  for (let start = 0; start < passages.length; start += stretch) {
    stretches.set(stretchSource(document, start), passages.slice(start, start + stretch));
  }
  return stretches;
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
  const shownOf = new Map(documents.map((document) => [noteDocument(document, log), document]));
  const texts = textsOf(
    new Map(
      [...shownOf].map(([shown, document]) => [
        shown,
        once(() =>
          passagesOf(document).map((passage, index) =>
            notePassage(passage, { shown, source: stretchSource(document, index) }, log),
          ),
        ),
      ]),
    ),
  );
  return {
    documents: texts.documents,
    passagesOf(document) {
      log.note(shownOf.has(document) ? passagesSource(document) : everNew);
      return texts.passagesOf(document);
    },
  };
}

function noteDocument(document: DocumentModel, log: ReadLog): DocumentModel {
  const source = documentSource(document);
  const { id, product, section, documentCode, language, ...said } = document;
  const noted = Object.entries(said).map(([name, value]) => [name, noting(value, source, log)] as const);
  return Object.defineProperties({ ...document }, Object.fromEntries(noted));
}

interface Shown {
  readonly shown: DocumentModel;
  readonly source: Source;
}

function notePassage({ blockId, text, pieces }: Passage, { shown, source }: Shown, log: ReadLog): Passage {
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
