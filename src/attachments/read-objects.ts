import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PdfFacts, PdfFinding } from './pdf-facts.js';
import { type FoundDict, walkObjects } from './walk-objects.js';

/** Actions that run something, send something or reach outside the file, and annotations that play something. */
const actions = ['JavaScript', 'Launch', 'ImportData', 'SubmitForm', 'Rendition', 'Movie', 'Sound', 'RichMediaExecute'];
const players = ['RichMedia', 'Movie', 'Sound', 'Screen', '3D'];

/** What the dictionaries of a file tell of it. */
export function readObjects(
  document: PDFDocument,
): Pick<PdfFacts, 'looseFonts' | 'actions' | 'embeddedFiles' | 'fields'> {
  const found = [...walkObjects(document)];
  return {
    looseFonts: collect(found, looseFontOf),
    actions: collect(found, actionOf),
    embeddedFiles: collect(found, embeddedFileOf),
    fields: collect(found, fieldOf),
  };
}

function collect(found: readonly FoundDict[], nameOf: (dict: PDFDict) => string | undefined): PdfFinding[] {
  return found.flatMap(({ dict, page }) => {
    const name = nameOf(dict);
    return name === undefined ? [] : [{ name, ...(page !== undefined && { page }) }];
  });
}

/** The program of a composite font stands in its descendant, the glyphs of a Type 3 font are drawings of the file. */
function looseFontOf(dict: PDFDict): string | undefined {
  if (nameIn(dict, 'Type') !== 'Font' || ['Type0', 'Type3'].includes(nameIn(dict, 'Subtype') ?? '')) return undefined;
  const descriptor = dict.lookup(PDFName.of('FontDescriptor'));
  const programs = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => PDFName.of(key));
  const isEmbedded = descriptor instanceof PDFDict && programs.some((program) => descriptor.has(program));
  return isEmbedded ? undefined : (nameIn(dict, 'BaseFont') ?? '?');
}

function actionOf(dict: PDFDict): string | undefined {
  const action = nameIn(dict, 'S');
  if (action !== undefined && actions.includes(action)) return action;
  const annotation = nameIn(dict, 'Subtype');
  return annotation !== undefined && dict.has(PDFName.of('Rect')) && players.includes(annotation)
    ? annotation
    : undefined;
}

function embeddedFileOf(dict: PDFDict): string | undefined {
  if (!dict.has(PDFName.of('EF'))) return undefined;
  return textIn(dict, 'UF') ?? textIn(dict, 'F') ?? '?';
}

function fieldOf(dict: PDFDict): string | undefined {
  if (dict.has(PDFName.of('XFA'))) return 'XFA';
  const kind = nameIn(dict, 'FT');
  return kind === undefined || kind === 'Sig' ? undefined : (textIn(dict, 'T') ?? kind);
}

function nameIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function textIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
