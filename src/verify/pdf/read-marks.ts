import { PDFDict } from '@cantoo/pdf-lib';
import { dictIn, lookUp, nameIn, textIn } from './dict-values.js';
import type { PdfMark } from './pdf-facts.js';
import type { FoundDict } from './walk-dicts.js';

/** Actions that run, play, send or fetch something. */
const activeActions = new Set([
  'JavaScript',
  'Launch',
  'ImportData',
  'SubmitForm',
  'Rendition',
  'Movie',
  'Sound',
  'RichMediaExecute',
  'GoTo3DView',
  'GoToE',
]);
const players = new Set(['RichMedia', 'Movie', 'Sound', 'Screen', '3D']);
/** Annotations that are part of the page: links, fields and signatures, marks of printers. A pop-up belongs to a comment. */
const pageAnnotations = new Set(['Link', 'Widget', 'PrinterMark', 'TrapNet', 'Watermark', 'Popup', 'FileAttachment']);

/** The fonts that every reader program has (ISO 32000-1, 9.6.2.2). */
const standardFonts = new Set([
  ...['Courier', 'Helvetica'].flatMap((name) => ['', '-Bold', '-Oblique', '-BoldOblique'].map((end) => name + end)),
  ...['-Roman', '-Bold', '-Italic', '-BoldItalic'].map((end) => `Times${end}`),
  'Symbol',
  'ZapfDingbats',
]);

/** What the dictionaries of a file tell of scripts, embedded files, fonts and comments. */
export function readMarks(
  found: readonly FoundDict[],
): Record<'actions' | 'embeddedFiles' | 'looseFonts' | 'comments', readonly PdfMark[]> {
  const collect = (nameOf: (dict: PDFDict) => string | undefined): readonly PdfMark[] =>
    found.flatMap(({ dict, page }) => {
      const name = nameOf(dict);
      return name === undefined ? [] : [{ name, ...(page !== undefined && { page }) }];
    });
  return {
    actions: collect(activeOf),
    embeddedFiles: collect(embeddedOf),
    looseFonts: collect(looseFontOf),
    comments: collect(commentOf),
  };
}

function activeOf(dict: PDFDict): string | undefined {
  const type = nameIn(dict, 'Type');
  const action = type === undefined || type === 'Action' ? nameIn(dict, 'S') : undefined;
  if (action !== undefined && activeActions.has(action)) return action;
  const annotation = annotationOf(dict);
  return annotation !== undefined && players.has(annotation) ? annotation : undefined;
}

/** A file specification with contents; a list of embedded files that is empty does no harm. */
function embeddedOf(dict: PDFDict): string | undefined {
  return dictIn(dict, 'EF') === undefined ? undefined : (textIn(dict, 'UF') ?? textIn(dict, 'F') ?? '?');
}

/** The program of a composite font stands in its descendant, the glyphs of a Type 3 font are drawings of the file. */
function looseFontOf(dict: PDFDict): string | undefined {
  if (nameIn(dict, 'Type') !== 'Font' || ['Type0', 'Type3'].includes(nameIn(dict, 'Subtype') ?? '')) return undefined;
  const name = nameIn(dict, 'BaseFont') ?? '?';
  if (standardFonts.has(name)) return undefined;
  const descriptor = lookUp(dict, 'FontDescriptor');
  const hasProgram = (key: string) => descriptor instanceof PDFDict && lookUp(descriptor, key) !== undefined;
  return ['FontFile', 'FontFile2', 'FontFile3'].some(hasProgram) ? undefined : name;
}

function commentOf(dict: PDFDict): string | undefined {
  const annotation = annotationOf(dict);
  const isComment = annotation !== undefined && !pageAnnotations.has(annotation) && !players.has(annotation);
  return isComment ? annotation : undefined;
}

/** Only an annotation has both a rectangle and a kind without being a form drawn inside a page. */
function annotationOf(dict: PDFDict): string | undefined {
  return lookUp(dict, 'Rect') === undefined ? undefined : nameIn(dict, 'Subtype');
}
