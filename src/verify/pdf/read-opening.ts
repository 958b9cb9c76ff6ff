import { PDFArray, PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { lookUp, nameIn } from './dict-values.js';
import type { PdfFacts } from './pdf-facts.js';
import { openTargets } from './read-target.js';

/** How a file wants to be shown when it is opened. */
export function readOpening(document: PDFDocument): Pick<PdfFacts, 'pageMode' | 'pageLayout' | 'opening'> {
  const { catalog } = document;
  const pageLayout = nameIn(catalog, 'PageLayout');
  const opening = openingOf(document);
  return {
    pageMode: nameIn(catalog, 'PageMode') ?? 'UseNone',
    ...(pageLayout !== undefined && { pageLayout }),
    ...(opening !== undefined && { opening }),
  };
}

function openingOf(document: PDFDocument): PdfFacts['opening'] {
  const value = lookUp(document.catalog, 'OpenAction');
  const targets = openTargets(document);
  if (value instanceof PDFArray) return placeOf(targets.read(value));
  if (!(value instanceof PDFDict)) return undefined;
  const action = nameIn(value, 'S') ?? '?';
  return action === 'GoTo' ? placeOf(targets.read(lookUp(value, 'D'))) : { isZooming: false, action };
}

function placeOf(target: ReturnType<ReturnType<typeof openTargets>['read']>): PdfFacts['opening'] {
  return target === undefined || target.isLost
    ? { isZooming: false, action: 'GoTo' }
    : { isZooming: target.isZooming, page: target.page };
}
