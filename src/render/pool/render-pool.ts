import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { attempt, type Drawing } from './drawing.js';

/** How many documents may be drawn at once, and what each thread may take. The command line asks the machine. */
export interface DrawingLimits {
  readonly threads: number;
  /** Heap of one thread in MB: a document that needs more fails alone. */
  readonly heap: number;
}

/** A document to draw: the JSON of its model. */
export type ModelJson = Uint8Array;

/** Threads that load what drawing needs from the moment they are opened. */
export interface DrawingThreads {
  /**
   * Draws a document; what it breaks is its own. Of those that wait for a thread the longest is taken first, so that in
   * the end no thread has a long one before it while the others are idle.
   */
  draw(model: ModelJson): Promise<Drawing>;
  /** What was not drawn by then never will be. */
  close(): Promise<void>;
}

/**
 * Opens one thread or, where much is to come, all of them. The others follow as soon as more waits than is drawn while a
 * thread loads what it needs. To be closed, whatever happens: a thread keeps the process alive.
 */
export function openThreads({ threads, heap }: DrawingLimits, expected: 'little' | 'much'): DrawingThreads {
  const first = expected === 'much' ? threads : 1;
  const pool = new Tinypool({
    filename: workerFile,
    minThreads: first,
    maxThreads: threads,
    idleTimeout: forever,
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: youngGeneration },
  });
  const waiting: WaitingModel[] = [];
  let open = first;
  let busy = 0;
  const takeNext = async () => {
    if (open < threads && sizeOf(waiting) > worthAThread) open += 1;
    const longest = waiting.reduce<WaitingModel | undefined>(longerOf, undefined);
    if (longest === undefined || busy >= open) return;
    waiting.splice(waiting.indexOf(longest), 1);
    busy += 1;
    longest.resolve(await attempt(() => pool.run(longest.model)));
    busy -= 1;
    takeNext();
  };
  return {
    draw: (model) =>
      new Promise((resolve) => {
        waiting.push({ model, resolve });
        takeNext();
      }),
    close() {
      waiting.length = 0;
      return pool.destroy();
    },
  };
}

/** Bytes of JSON: about what one thread draws in the time in which another loads and finds its pace. */
const worthAThread = 6_000_000;

/** In ms, the most a timer takes: a thread without work would be closed, and the next document need a new one. */
const forever = 2 ** 31 - 1;

interface WaitingModel {
  readonly model: ModelJson;
  readonly resolve: (drawing: Drawing) => void;
}

function sizeOf(waiting: readonly WaitingModel[]): number {
  return waiting.reduce((sum, { model }) => sum + model.length, 0);
}

/** The first of two as long. */
function longerOf(a: WaitingModel | undefined, b: WaitingModel): WaitingModel {
  return a === undefined || b.model.length > a.model.length ? b : a;
}

/** The compiled file also where this one runs from its source: threads of Node read no TypeScript. */
const workerFile = pathToFileURL(createRequire(import.meta.url).resolve('#dist/render-worker.js')).href;

/** MB. Drawing makes much that is soon let go; with the 16 of V8 a fifth of the time went into clearing it away. */
const youngGeneration = 64;
