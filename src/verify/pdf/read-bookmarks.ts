import { PDFDict, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { dictIn, lookUp, textIn } from './dict-values.js';
import type { PdfBookmarks } from './pdf-facts.js';

/** The bookmarks of a file, and of each its title, by its dictionary. */
export function readBookmarks(document: PDFDocument): {
  readonly bookmarks: PdfBookmarks;
  readonly titles: ReadonlyMap<PDFDict, string>;
} {
  const titles = new Map<PDFDict, string>();
  const outlines = dictIn(document.catalog, 'Outlines');
  const waiting: { readonly item: PDFObject | undefined; readonly level: number }[] = [];
  if (outlines !== undefined) waiting.push({ item: lookUp(outlines, 'First'), level: 1 });
  let depth = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { item, level } = next;
    // A chain of bookmarks may be bent into a ring.
    if (!(item instanceof PDFDict) || titles.has(item)) continue;
    titles.set(item, textIn(item, 'Title') ?? '');
    depth = Math.max(depth, level);
    waiting.push({ item: lookUp(item, 'Next'), level }, { item: lookUp(item, 'First'), level: level + 1 });
  }
  return { bookmarks: { count: titles.size, depth }, titles };
}
