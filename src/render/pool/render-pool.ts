import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { attempt, type Drawing } from './drawing.js';
import { practiceDocument } from './practice-document.js';

/** How many documents may be drawn at once, and what each thread may take. The command line asks the machine. */
export interface DrawingLimits {
  readonly threads: number;
  /** Heap of one thread in MB: a document that needs more fails alone. */
  readonly heap: number;
}

/** A document to draw: the JSON of its model. */
export type ModelJson = Uint8Array;

/** One thread, and more where they are of use. */
export interface DrawingThreads {
  /** Has the threads draw a document of so many chapters for practice, while there is nothing else to draw yet. */
  practise(chapters: number): void;
  /**
   * Draws a document; what it breaks is its own. Of those that wait for a thread the longest is taken first, so that in
   * the end no thread has a long one before it while the others are idle.
   */
  draw(model: ModelJson): Promise<Drawing>;
  /** What waits will never be drawn. */
  forget(): void;
  /** The same, and ends the threads. */
  close(): Promise<void>;
}

/**
 * To be closed, whatever happens: a thread keeps the process alive.
 *
 * @param first threads to open at once; a later one begins only when the caller has nothing to do for a moment
 */
export function openThreads({ threads, heap }: DrawingLimits, first: number): DrawingThreads {
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
  const draw = async (model: ModelJson) => {
    busy += 1;
    const drawing = await attempt(() => pool.run(model));
    busy -= 1;
    takeNext();
    return drawing;
  };
  const takeNext = () => {
    if (open < threads && sizeOf(waiting) > worthAThread) open += 1;
    const longest = waiting.reduce<WaitingModel | undefined>(longerOf, undefined);
    if (longest === undefined || busy >= open) return;
    waiting.splice(waiting.indexOf(longest), 1);
    longest.resolve(draw(longest.model));
  };
  const practise = async (chapters: number) => {
    const practice = new TextEncoder().encode(JSON.stringify(practiceDocument(chapters)));
    await draw(practice);
    // The others after the first: on two processors, two that load at once would hold up whoever makes the documents.
    if (open > 1 && busy === 0) for (let thread = 0; thread < open; thread += 1) draw(practice);
  };
  const forget = () => {
    waiting.length = 0;
  };
  return {
    practise,
    draw: (model) =>
      new Promise((resolve) => {
        waiting.push({ model, resolve });
        takeNext();
      }),
    forget,
    close() {
      forget();
      open = 0;
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
  readonly resolve: (drawing: Promise<Drawing>) => void;
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
