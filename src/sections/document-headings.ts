import type { Bilingual } from '../diagnostics/diagnostic.js';
import { DataNode } from './data-node.js';
import { readSources, sourceOf, type WordingSource } from './wording-source.js';

export const documentHeadingsFile = 'schemas/data/document-headings.json';

/** A heading that an act prescribes inside a document, such as 4.8 of the summary of product characteristics. */
export interface DocumentHeading {
  /** The document and the heading: `smpc/4.8`. Ours, never printed. */
  readonly key: string;
  /** The number or name the act gives the heading; absent where the act numbers nothing. */
  readonly number?: Bilingual;
  /** The wording; `{product}` stands for the trade name. */
  readonly title: Bilingual;
  /** The wording of the act was seen only in part; the title shows `…` at the gap. */
  readonly isTruncated: boolean;
  /** Whether the Russian title was compared with the act. The English one is always our translation. */
  readonly isVerified: boolean;
  readonly source: WordingSource;
  readonly pointer: string;
}

/** A sentence that an act words itself. We do not know its wording: only the applicant can confirm it. */
export interface FixedStatement {
  readonly key: string;
  readonly subject: Bilingual;
  readonly source: WordingSource;
  readonly pointer: string;
}

/** Headings and fixed statements inside documents. */
export interface DocumentHeadings {
  readonly file: string;
  readonly headings: readonly DocumentHeading[];
  readonly statements: readonly FixedStatement[];
}

/** Reads the parsed content of schemas/data/document-headings.json. */
export function readDocumentHeadings(data: unknown): DocumentHeadings {
  const root = new DataNode(documentHeadingsFile, '', data);
  const sources = readSources(root.at('sources'));
  const headings = root
    .at('documents')
    .items()
    .flatMap((document) =>
      document
        .at('headings')
        .items()
        .map((row) => ({
          key: `${document.at('key').text()}/${row.at('key').text()}`,
          title: row.at('title').bilingual(),
          isTruncated: row.at('truncated').isPresent,
          isVerified: row.at('verified').flag(),
          source: sourceOf(row, sources),
          pointer: row.pointer,
          ...(row.at('number').isPresent && { number: row.at('number').bilingual() }),
        })),
    );
  const statements = root
    .at('statements')
    .items()
    .map((row) => ({
      key: row.at('key').text(),
      subject: row.at('subject').bilingual(),
      source: sourceOf(row, sources),
      pointer: row.pointer,
    }));
  return { file: documentHeadingsFile, headings, statements };
}
