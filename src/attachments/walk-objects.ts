import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';

/** A dictionary of a PDF file with the page it is first reached from; none for what hangs on the file as a whole. */
export interface FoundDict {
  readonly dict: PDFDict;
  readonly page?: number;
}

/** Every dictionary a reader program can reach, once. Objects that nothing refers to do no harm and are left out. */
export function* walkObjects(document: PDFDocument): Generator<FoundDict> {
  const seen = new Set<PDFObject>(document.getPages().map(({ node }) => node));
  for (const [index, { node }] of document.getPages().entries()) {
    yield { dict: node, page: index + 1 };
    yield* walkMembers(node, document, seen, index + 1);
  }
  yield* walkFrom(document.catalog, document, seen, undefined);
}

function* walkFrom(
  start: PDFObject | undefined,
  document: PDFDocument,
  seen: Set<PDFObject>,
  page: number | undefined,
): Generator<FoundDict> {
  // A list instead of recursion: chains of objects are as long as the file likes.
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined || waiting.length > 0; next = waiting.pop()) {
    const object = next instanceof PDFRef ? document.context.lookup(next) : next;
    if (object === undefined || seen.has(object)) continue;
    seen.add(object);
    const dict = object instanceof PDFStream ? object.dict : object;
    if (dict instanceof PDFDict) yield { dict, ...(page !== undefined && { page }) };
    waiting.push(...membersOf(dict));
  }
}

function* walkMembers(node: PDFDict, document: PDFDocument, seen: Set<PDFObject>, page: number): Generator<FoundDict> {
  for (const [key, value] of node.entries()) {
    // Upwards lie the other pages, and what hangs on the file as a whole.
    if (key !== PDFName.Parent) yield* walkFrom(value, document, seen, page);
  }
}

function membersOf(object: PDFObject): readonly PDFObject[] {
  if (object instanceof PDFDict) return object.values();
  return object instanceof PDFArray ? object.asArray() : [];
}
