import { createHash } from 'node:crypto';
import type { DocumentModel } from '../assemble/document-model.js';
import type { Source } from '../check/reads/read-log.js';
import { once } from '../load/once.js';
import { documentSource, type InspectedTexts, passagesSource, stretchesOf } from './noted-documents.js';
import type { Passage } from './passages.js';

/**
 * What stands for the content of what rules read of documents; undefined for a source that is no text.
 *
 * @param earlier the contents of an earlier run: those of a document that is the same are not worked out again
 */
export function contentOfTexts(
  { documents, passagesOf }: InspectedTexts,
  digestOf: (document: DocumentModel) => string,
  earlier: ReadonlyMap<Source, string>,
): (source: Source) => string | undefined {
  const byName = new Map<string, OwnTexts>(
    documents.map((document) => {
      const { language, id } = document;
      return [`${language} ${id}`, { document, worked: once(() => workOut(document, passagesOf(document))) }];
    }),
  );
  return (source) => {
    const [, name = ''] = /^(?:document|passages|stretch \d+) (.+)$/su.exec(source) ?? [];
    const own = byName.get(name);
    if (own === undefined) return undefined;
    const whole = documentSource(own.document);
    const digest = digestOf(own.document);
    if (source === whole) return digest;
    const known = earlier.get(whole) === digest ? earlier.get(source) : undefined;
    return known ?? own.worked().get(source) ?? nothing;
  };
}

interface OwnTexts {
  readonly document: DocumentModel;
  readonly worked: () => ReadonlyMap<Source, string>;
}

/** Of a stretch that the document no longer has. */
const nothing = '';

function workOut(document: DocumentModel, passages: readonly Passage[]): ReadonlyMap<Source, string> {
  const stretches = [...stretchesOf(document, passages)].map(
    ([source, own]) => [source, hashOf(own.map(({ text, pieces }) => [text, pieces]))] as const,
  );
  return new Map([[passagesSource(document), hashOf(passages.map(({ blockId }) => blockId))], ...stretches]);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}
