import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';

export interface FoundDict {
  readonly dict: PDFDict;
  /** The page it is first reached from; none for what hangs on the file as a whole. */
  readonly page?: number;
}

/** Every dictionary that a reader program can reach, once. What nothing refers to is left out: it does no harm. */
export function* walkDicts(document: PDFDocument): Generator<FoundDict> {
  const pages = document.getPages().map(({ node }) => node);
  const seen = new Set<PDFObject>(pages);
  for (const [index, node] of pages.entries()) {
    yield { dict: node, page: index + 1 };
    // Upwards lie the other pages, and what hangs on the file as a whole.
    const own = node.entries().flatMap(([key, value]) => (key === PDFName.Parent ? [] : [value]));
    for (const dict of walkFrom(own, document, seen)) yield { dict, page: index + 1 };
  }
  for (const dict of walkFrom([document.catalog], document, seen)) yield { dict };
}

/** A list instead of recursion: chains of objects are as long as the file likes. */
function* walkFrom(start: readonly PDFObject[], document: PDFDocument, seen: Set<PDFObject>): Generator<PDFDict> {
  const waiting: (PDFObject | undefined)[] = [...start];
  while (waiting.length > 0) {
    const next = waiting.pop();
    const object = next instanceof PDFRef ? document.context.lookup(next) : next;
    if (object === undefined || seen.has(object)) continue;
    const dict = object instanceof PDFStream ? object.dict : object;
    if (dict instanceof PDFDict) {
      seen.add(object);
      yield dict;
      for (const value of dict.values()) waiting.push(value);
    } else if (dict instanceof PDFArray) {
      seen.add(object);
      for (const value of dict.asArray()) waiting.push(value);
    }
  }
}
