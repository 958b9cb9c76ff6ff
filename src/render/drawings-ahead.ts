import type { DocumentModel } from '../assemble/document-model.js';
import type { KeptDrawings } from './kept-drawings.js';
import type { Drawing } from './pool/drawing.js';
import type { DrawingThreads, ModelJson } from './pool/render-pool.js';

export interface DocumentToDraw {
  readonly model: DocumentModel;
  readonly json: ModelJson;
}

/** Drawings in threads, each begun once, as soon as its document is there: others may still be in the making. */
export class DrawingsAhead {
  readonly #threads: DrawingThreads;
  readonly #kept: KeptDrawings | undefined;
  readonly #begun = new Map<DocumentModel, Promise<Drawing>>();

  constructor(threads: DrawingThreads, kept: KeptDrawings | undefined) {
    this.#threads = threads;
    this.#kept = kept;
  }

  /** The drawing of an earlier run, or the one of this run, begun now if it was not yet. Never rejects. */
  of(document: DocumentToDraw): Promise<Drawing> {
    const drawing = this.#begun.get(document.model) ?? this.#begin(document.json);
    this.#begun.set(document.model, drawing);
    return drawing;
  }

  async #begin(json: ModelJson): Promise<Drawing> {
    const recalled = this.#kept?.recall(json);
    if (recalled !== undefined) return recalled;
    const drawing = await this.#threads.draw(json);
    if ('files' in drawing) this.#kept?.keep(json, drawing);
    return drawing;
  }
}
