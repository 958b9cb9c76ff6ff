import { PDFArray, type PDFDict, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { fileIn, lookUp, nameIn, numberOf, textIn, textOf } from './dict-values.js';
import { isOutside } from './is-outside.js';
import type { PdfBookmarks, PdfMark, PdfRemoteTarget } from './pdf-facts.js';
import { readBookmarks } from './read-bookmarks.js';
import { openTargets } from './read-target.js';
import type { FoundDict } from './walk-dicts.js';

/** Where the links and bookmarks of a file lead. */
export interface PdfLinks {
  readonly outsideLinks: readonly PdfMark[];
  readonly lostTargets: readonly PdfMark[];
  readonly remoteTargets: readonly PdfRemoteTarget[];
  readonly zoomingTargets: readonly PdfMark[];
  readonly bookmarks: PdfBookmarks;
  readonly names: ReadonlySet<string>;
}

/** Looks at all places that lead somewhere: links on pages, bookmarks, and actions wherever they hang. */
export function readLinks(document: PDFDocument, found: readonly FoundDict[]): PdfLinks {
  const targets = openTargets(document);
  const { bookmarks, titles } = readBookmarks(document);
  const links = {
    outsideLinks: [] as PdfMark[],
    lostTargets: [] as PdfMark[],
    remoteTargets: [] as PdfRemoteTarget[],
    zoomingTargets: [] as PdfMark[],
  };
  const labels = labelActions(titles);

  const addInside = (destination: PDFObject | undefined, on: { readonly page?: number }, label: string | undefined) => {
    const target = targets.read(destination);
    if (target === undefined) return;
    if (target.isLost) links.lostTargets.push({ ...on, name: label ?? target.name });
    else if (target.isZooming) links.zoomingTargets.push({ ...on, name: label ?? `${target.page}` });
  };
  const addFile = (file: string | undefined, on: { readonly page?: number }, place: number | string | undefined) => {
    if (file === undefined) return;
    if (isOutside(file)) links.outsideLinks.push({ ...on, name: file });
    else links.remoteTargets.push({ ...on, name: file, file, ...(place !== undefined && { place }) });
  };

  const opening = lookUp(document.catalog, 'OpenAction');
  for (const { dict, page } of found) {
    // What opening does is the business of another rule.
    if (dict === opening) continue;
    const on = page === undefined ? {} : { page };
    const title = titles.get(dict);
    if (title !== undefined || nameIn(dict, 'Subtype') === 'Link') addInside(lookUp(dict, 'Dest'), on, title);
    const label = labels.get(dict);
    switch (actionOf(dict)) {
      case 'GoTo':
        addInside(lookUp(dict, 'D'), on, label);
        break;
      case 'GoToR':
        addFile(fileIn(dict, 'F'), on, placeOf(lookUp(dict, 'D')));
        break;
      case 'URI':
        addUri(textIn(dict, 'URI') ?? '', on);
        break;
    }
  }
  return { ...links, bookmarks, names: targets.names };

  function addUri(address: string, on: { readonly page?: number }): void {
    const [file = '', fragment] = address.split('#');
    const page = /^page=(\d+)$/.exec(fragment ?? '')?.[1];
    if (file === '') links.lostTargets.push({ ...on, name: address });
    else addFile(file, on, page === undefined ? undefined : Number(page));
  }
}

/** The kind of an action; elements of the structure tree use the same key for their own kind. */
function actionOf(dict: PDFDict): string | undefined {
  const type = nameIn(dict, 'Type');
  return type === undefined || type === 'Action' ? nameIn(dict, 'S') : undefined;
}

/** Titles of bookmarks by the action each of them runs. */
function labelActions(titles: ReadonlyMap<PDFDict, string>): ReadonlyMap<PDFObject, string> {
  return new Map(
    [...titles].flatMap(([item, title]) => {
      const action = lookUp(item, 'A');
      return action === undefined ? [] : [[action, title] as const];
    }),
  );
}

/** Another file is named by page from 0, or by a name. */
function placeOf(destination: PDFObject | undefined): number | string | undefined {
  if (!(destination instanceof PDFArray)) return textOf(destination);
  const page = destination.size() === 0 ? undefined : numberOf(destination.lookup(0));
  return page === undefined ? undefined : page + 1;
}
