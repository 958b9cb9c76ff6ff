import { createHash } from 'node:crypto';
import type { DocumentModel } from '../assemble/document-model.js';
import type { KeptAnswers } from '../check/reads/kept-questions.js';
import type { Source } from '../check/reads/read-log.js';
import { documentSource, type InspectedTexts, passagesSource, stretchesOf } from './noted-documents.js';

/**
 * What stands for the content of what rules read of documents; undefined for a source that is no text.
 *
 * @param earlier the contents of an earlier run: those of a document that is the same are not worked out again
 */
export function contentOfTexts(
  { documents, passagesOf }: InspectedTexts,
  digestOf: (document: DocumentModel) => string,
  earlier: KeptAnswers['sources'] = {},
): (source: Source) => string | undefined {
  const bySource = new Map<Source, () => string>();
  for (const document of documents) {
    const whole = documentSource(document);
    const digest = digestOf(document);
    const known = (source: Source) => (earlier[whole] === digest ? earlier[source] : undefined);
    const passages = passagesOf(document);
    bySource.set(whole, () => digest);
    const shape = passagesSource(document);
    bySource.set(shape, () => known(shape) ?? hashOf(passages.map(({ blockId }) => blockId)));
    for (const [source, own] of stretchesOf(document, passages)) {
      bySource.set(source, () => known(source) ?? hashOf(own.map(({ text, pieces }) => [text, pieces])));
    }
  }
  return (source) => bySource.get(source)?.();
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}
