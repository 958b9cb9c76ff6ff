import type { Bilingual } from '../diagnostics/diagnostic.js';
import { DataNode } from './data-node.js';

export const documentCodesFile = 'schemas/data/document-codes.json';

/** A five-digit document type code of the classifier (EEC Collegium Decision 159). */
export interface DocumentTypeCode {
  readonly code: string;
  readonly seenIn: 'act' | 'practice-files' | 'third-party';
  readonly isVerified: boolean;
}

/** The classifier of document types as far as we know it, in one edition. */
export interface DocumentCodes {
  readonly classifier: Bilingual;
  /** What the edition holds, and its ISO date. */
  readonly edition: Bilingual & { readonly date: string };
  /** “Other document”: for what the classifier has no code of its own; its name then says what it is. */
  readonly other: DocumentTypeCode & { readonly title: Bilingual };
  /** The kinds of place where codes were seen. */
  readonly places: Readonly<Record<DocumentTypeCode['seenIn'], Bilingual>>;
  /** The codes of a section, in the order of the classifier; none where none is known. */
  ofSection(number: string): readonly DocumentTypeCode[];
  /** `undefined` for a code that we do not know. */
  find(code: string): DocumentTypeCode | undefined;
}

/** Reads the parsed content of schemas/data/document-codes.json. */
export function readDocumentCodes(data: unknown): DocumentCodes {
  const root = new DataNode(documentCodesFile, '', data);
  const rows = root.at('codes').items();
  const edition = root.at('edition');
  const other = { ...readCode(root.at('other')), title: root.at('other').at('title').bilingual() };
  const byCode = new Map([...rows.map(readCode), other].map((known) => [known.code, known]));
  const place = (name: DocumentTypeCode['seenIn']) => root.at('seenIn').at(name).bilingual();
  return {
    classifier: root.at('classifier').bilingual(),
    edition: { ...edition.bilingual(), date: edition.at('date').text() },
    other,
    places: { act: place('act'), 'practice-files': place('practice-files'), 'third-party': place('third-party') },
    ofSection: (number) => rows.filter((row) => row.at('section').text() === number).map(readCode),
    find: (code) => byCode.get(code),
  };
}

function readCode(row: DataNode): DocumentTypeCode {
  return {
    code: row.at('code').text(),
    seenIn: row.at('seenIn').oneOf(['act', 'practice-files', 'third-party']),
    isVerified: row.at('verified').flag(),
  };
}
