import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { dictIn, lookUp, textOf } from './dict-values.js';

/** The places of a file that have a name, in either of the two forms a catalogue knows. */
export function readNames(document: PDFDocument): ReadonlyMap<string, PDFObject> {
  const found = new Map<string, PDFObject>();
  const old = dictIn(document.catalog, 'Dests');
  for (const [name, place] of old?.entries() ?? []) found.set(name.decodeText(), place);
  const names = dictIn(document.catalog, 'Names');
  const waiting = [names === undefined ? undefined : lookUp(names, 'Dests')];
  const seen = new Set<PDFObject>();
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!(node instanceof PDFDict) || seen.has(node)) continue;
    seen.add(node);
    const pairs = lookUp(node, 'Names');
    if (pairs instanceof PDFArray) addPairs(pairs, found);
    const kids = node.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray) for (let index = 0; index < kids.size(); index += 1) waiting.push(kids.lookup(index));
  }
  return found;
}

function addPairs(pairs: PDFArray, found: Map<string, PDFObject>): void {
  for (let index = 0; index + 1 < pairs.size(); index += 2) {
    const name = textOf(pairs.lookup(index));
    const place = pairs.lookup(index + 1);
    if (name !== undefined && place !== undefined) found.set(name, place);
  }
}
