import type { DocumentModel } from '../assemble/document-model.js';
import { createError } from '../diagnostics/create-error.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import type { DocumentToDraw, DrawingsAhead } from './drawings-ahead.js';
import type { KeptDrawings } from './kept-drawings.js';
import { attempt, type Drawing, type DrawingFailure } from './pool/drawing.js';
import type { DrawingLimits } from './pool/render-pool.js';
import type { RenderedFile } from './rendered-file.js';
import { type LocateOrigin, tellMissing } from './tell-missing.js';

export interface DrawOptions {
  readonly limits: DrawingLimits;
  /** Where drawing began while documents were still being made; absent: threads are opened where there is enough to draw. */
  readonly ahead: DrawingsAhead | undefined;
  /** Absent: every document is drawn. */
  readonly kept: KeptDrawings | undefined;
  readonly locate: LocateOrigin;
  readonly onDrawn: (document: DocumentToDraw) => void;
}

/**
 * The files of each document, in the order of the documents; none of one that cannot be drawn. The bytes depend neither
 * on the number of threads nor on what else is drawn or was kept.
 */
export async function drawDocuments(
  documents: readonly DocumentToDraw[],
  options: DrawOptions,
): Promise<Staged<readonly (readonly RenderedFile[])[]>> {
  const drawings = await recallOrDraw(documents, options);
  const files: (readonly RenderedFile[])[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, { model }] of documents.entries()) {
    const drawing = drawings[index];
    if (drawing === undefined) throw new Error(`nothing is known of document ${model.id}`);
    if ('failure' in drawing) {
      files.push([]);
      diagnostics.push(tellFailure(model, drawing.failure));
      continue;
    }
    files.push(drawing.files);
    diagnostics.push(...tellMissing(model, drawing.missing, options.locate), ...drawing.faults);
  }
  return { value: files, diagnostics };
}

async function recallOrDraw(
  documents: readonly DocumentToDraw[],
  options: DrawOptions,
): Promise<readonly (Drawing | undefined)[]> {
  const { ahead, kept, onDrawn } = options;
  if (ahead !== undefined) return drawAll(documents, (document) => ahead.of(document), onDrawn);
  const recalled = documents.map((document) => kept?.recall(document.json));
  for (const [index, document] of documents.entries()) if (recalled[index] !== undefined) onDrawn(document);
  const wanted = documents.filter((_, index) => recalled[index] === undefined);
  if (wanted.length === 0) return recalled;
  const drawn = await (totalSize(wanted) < soonDrawn ? drawHere(wanted, onDrawn) : drawInPool(wanted, options));
  for (const [index, { json }] of wanted.entries()) {
    const drawing = drawn[index];
    if (drawing !== undefined && 'files' in drawing) kept?.keep(json, drawing);
  }
  const places = new Map(wanted.map((document, index) => [document, drawn[index]]));
  return documents.map((document, index) => recalled[index] ?? places.get(document));
}

/** In bytes of JSON: drawn before the first thread would have loaded what it needs. */
const soonDrawn = 300_000;

function totalSize(documents: readonly DocumentToDraw[]): number {
  return documents.reduce((sum, { json }) => sum + json.length, 0);
}

/** In the order of the documents, whichever is done first. */
function drawAll(
  documents: readonly DocumentToDraw[],
  draw: (document: DocumentToDraw) => Promise<Drawing>,
  onDrawn: DrawOptions['onDrawn'],
): Promise<readonly Drawing[]> {
  return Promise.all(
    documents.map(async (document) => {
      const drawing = await draw(document);
      onDrawn(document);
      return drawing;
    }),
  );
}

async function drawHere(
  documents: readonly DocumentToDraw[],
  onDrawn: DrawOptions['onDrawn'],
): Promise<readonly Drawing[]> {
  const { drawFormats } = await import('./draw-formats.js');
  const drawings: Drawing[] = [];
  for (const document of documents) {
    drawings.push(await attempt(() => drawFormats(document.model)));
    onDrawn(document);
  }
  return drawings;
}

async function drawInPool(
  documents: readonly DocumentToDraw[],
  { limits, onDrawn }: DrawOptions,
): Promise<readonly Drawing[]> {
  const { openThreads } = await import('./pool/render-pool.js');
  const threads = openThreads(limits, 1);
  try {
    return await drawAll(documents, ({ json }) => threads.draw(json), onDrawn);
  } finally {
    await threads.close();
  }
}

function tellFailure({ id, product, language }: DocumentModel, { kind, reason }: DrawingFailure): Diagnostic {
  return createError({
    code: 'internal/document-failed',
    product,
    message: sentence(failures[kind], { document: id, language, reason }),
    hint: hints[kind],
  });
}

const failures = {
  'out-of-memory': {
    ru: 'документ `{document}` ({language}) не помещается в память: {reason}',
    en: 'document `{document}` ({language}) needs more memory than there is: {reason}',
  },
  crashed: {
    ru: 'документ `{document}` ({language}) не удалось нарисовать: {reason}',
    en: 'document `{document}` ({language}) could not be drawn: {reason}',
  },
} as const;

const hints = {
  'out-of-memory': {
    ru: 'соберите досье на машине с большей памятью или разделите длинные перечни',
    en: 'build on a machine with more memory, or divide the long listings',
  },
  crashed: {
    ru: 'сообщите разработчикам и приложите данные продукта',
    en: 'report it to the developers together with the data of the product',
  },
} as const;
