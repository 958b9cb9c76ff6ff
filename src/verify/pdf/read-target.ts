import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { lookUp, numberOf, textOf } from './dict-values.js';
import { readNames } from './read-names.js';

/** Where a destination leads in its own file. */
export type PdfTarget =
  | { readonly isLost: true; readonly name: string }
  | { readonly isLost: false; readonly page: number; readonly isZooming: boolean };

export interface TargetReader {
  readonly names: ReadonlySet<string>;
  /** The target of a destination of this file; undefined where none is given. */
  read(destination: PDFObject | undefined): PdfTarget | undefined;
}

/** Reads destinations, whether written out or by name. */
export function openTargets(document: PDFDocument): TargetReader {
  const names = readNames(document);
  const pages = document.getPages();
  const numbers = new Map<PDFObject, number>(pages.map(({ ref }, index) => [ref, index + 1]));

  const pageOf = (first: PDFObject | undefined): number | undefined => {
    if (first instanceof PDFRef) return numbers.get(first);
    // Only links to other files may count pages, from 0; reader programs follow such a link in their own file too.
    const index = numberOf(first);
    return index !== undefined && index >= 0 && index < pages.length ? index + 1 : undefined;
  };
  const readArray = (array: PDFArray): PdfTarget => {
    const page = array.size() === 0 ? undefined : pageOf(array.get(0));
    return page === undefined ? { isLost: true, name: 'page' } : { isLost: false, page, isZooming: isZooming(array) };
  };
  const read = (destination: PDFObject | undefined): PdfTarget | undefined => {
    if (destination === undefined) return undefined;
    if (destination instanceof PDFArray) return readArray(destination);
    const name = textOf(destination);
    if (name === undefined) return { isLost: true, name: 'page' };
    const named = document.context.lookup(names.get(name));
    const array = named instanceof PDFDict ? lookUp(named, 'D') : named;
    return array instanceof PDFArray ? readArray(array) : { isLost: true, name };
  };
  return {
    names: new Set(names.keys()),
    read: (destination) => read(document.context.lookup(destination)),
  };
}

/** `/XYZ` with no magnification, or 0, keeps what the reader has chosen; all other forms change it. */
function isZooming(array: PDFArray): boolean {
  if (array.size() < 2) return false;
  if (textOf(array.lookup(1)) !== 'XYZ') return true;
  const zoom = array.size() > 4 ? numberOf(array.lookup(4)) : undefined;
  return zoom !== undefined && zoom !== 0;
}
