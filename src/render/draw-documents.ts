import { setImmediate } from 'node:timers/promises';
import type { DocumentModel } from '../assemble/document-model.js';
import { createError } from '../diagnostics/create-error.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import { asTheyCome } from '../steps/as-they-come.js';
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
}

/** A document with its files: none where it cannot be drawn, and then it is told why. */
export interface DrawnDocument extends Staged<readonly RenderedFile[]> {
  readonly document: DocumentToDraw;
}

/**
 * Draws documents, all of them begun now; tells of each as soon as it is drawn, in no order. The bytes depend neither on
 * the number of threads nor on what else is drawn or was kept. After each the threads have their turn, and take the next.
 */
export function drawDocuments(
  documents: readonly DocumentToDraw[],
  options: DrawOptions,
): AsyncGenerator<DrawnDocument, void> {
  const { ahead } = options;
  const drawings =
    ahead === undefined ? recallOrDraw(documents, options) : drawAll(documents, (document) => ahead.of(document));
  return concludeDrawings(drawings, options.locate);
}

type Drawn = readonly [document: DocumentToDraw, drawing: Drawing];

async function* concludeDrawings(
  drawings: AsyncIterable<Drawn>,
  locate: LocateOrigin,
): AsyncGenerator<DrawnDocument, void> {
  for await (const [document, drawing] of drawings) {
    const { model } = document;
    yield 'failure' in drawing
      ? { document, value: [], diagnostics: [tellFailure(model, drawing.failure)] }
      : {
          document,
          value: drawing.files,
          diagnostics: [...tellMissing(model, drawing.missing, locate), ...drawing.faults],
        };
    await setImmediate();
  }
}

async function* recallOrDraw(
  documents: readonly DocumentToDraw[],
  { kept, limits }: DrawOptions,
): AsyncGenerator<Drawn, void> {
  const wanted: DocumentToDraw[] = [];
  for (const document of documents) {
    const recalled = kept?.recall(document.json);
    if (recalled === undefined) wanted.push(document);
    else yield [document, recalled];
  }
  if (wanted.length === 0) return;
  for await (const drawn of totalSize(wanted) < soonDrawn ? drawHere(wanted) : drawInPool(wanted, limits)) {
    const [{ json }, drawing] = drawn;
    if ('files' in drawing) kept?.keep(json, drawing);
    yield drawn;
  }
}

/** In bytes of JSON: drawn before the first thread would have loaded what it needs. */
const soonDrawn = 300_000;

function totalSize(documents: readonly DocumentToDraw[]): number {
  return documents.reduce((sum, { json }) => sum + json.length, 0);
}

function drawAll(
  documents: readonly DocumentToDraw[],
  draw: (document: DocumentToDraw) => Promise<Drawing>,
): AsyncIterable<Drawn> {
  return asTheyCome(documents.map(async (document) => [document, await draw(document)] as const));
}

async function* drawHere(documents: readonly DocumentToDraw[]): AsyncGenerator<Drawn, void> {
  const { drawFormats } = await import('./draw-formats.js');
  for (const document of documents) yield [document, await attempt(() => drawFormats(document.model))];
}

async function* drawInPool(documents: readonly DocumentToDraw[], limits: DrawingLimits): AsyncGenerator<Drawn, void> {
  const { openThreads } = await import('./pool/render-pool.js');
  const threads = openThreads(limits, 1);
  try {
    yield* drawAll(documents, ({ json }) => threads.draw(json));
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
