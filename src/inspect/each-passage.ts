import type { DocumentModel } from '../assemble/document-model.js';
import type { DocumentContext } from './document-rule.js';
import { stretch } from './noted-documents.js';
import type { Passage } from './passages.js';

type Documents = Pick<DocumentContext, 'documents' | 'about'>;
type Texts = Pick<DocumentContext, 'documents' | 'passagesOf'>;

/** Visits all documents, so that those that are the same need not be visited again. */
export function eachDocument({ documents, about }: Documents, visit: (document: DocumentModel) => void): void {
  for (const document of documents) about(nameOf(document), () => visit(document));
}

/** Visits all passages, in the order of the documents, so that those of a part that is the same need not be visited again. */
export function eachPassage(context: Documents & Texts, visit: (passage: Passage) => void): void {
  const { passagesOf, about } = context;
  const visitAll = (passages: readonly Passage[]): void => {
    for (const passage of passages) visit(passage);
  };
  eachDocument(context, (document) => {
    const passages = passagesOf(document);
    // A document of one stretch is remembered as it is.
    if (passages.length <= stretch) return visitAll(passages);
    for (let start = 0; start < passages.length; start += stretch) {
      about(String(start), () => visitAll(passages.slice(start, start + stretch)));
    }
  });
}

/** The passages that pass a test that few of them pass. */
export function passagesWhere(
  { documents, passagesOf, pick }: Texts & Pick<DocumentContext, 'pick'>,
  test: (passage: Passage) => boolean,
): readonly Passage[] {
  return documents.flatMap((document) => pick(nameOf(document), () => passagesOf(document), test));
}

function nameOf({ language, id }: DocumentModel): string {
  return `${language} ${id}`;
}
