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
   * Draws documents, the longest first, so that no thread ends up with a long one while the others are idle. Results come
   * in the order of the documents whatever the number of threads, and what one document breaks is its own.
   */
  draw(models: readonly ModelJson[], onDrawn: (index: number) => void): Promise<readonly Drawing[]>;
  close(): Promise<void>;
}

/** To be closed, whatever happens: a thread keeps the process alive. */
export function openThreads({ threads, heap }: DrawingLimits): DrawingThreads {
  const pool = new Tinypool({
    filename: workerFile,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: youngGeneration },
  });
  return {
    async draw(models, onDrawn) {
      const order = [...models.keys()].sort((a, b) => sizeOf(models[b]) - sizeOf(models[a]) || a - b);
      const drawings = new Map<number, Drawing>();
      await Promise.all(
        order.map(async (index) => {
          drawings.set(index, await attempt(() => pool.run(models[index])));
          onDrawn(index);
        }),
      );
      return models.map((_, index) => drawings.get(index) ?? neverDrawn(index));
    },
    close: () => pool.destroy(),
  };
}

/** The compiled file also where this one runs from its source: threads of Node read no TypeScript. */
const workerFile = pathToFileURL(createRequire(import.meta.url).resolve('#dist/render-worker.js')).href;

/** MB. Drawing makes much that is soon let go; with the 16 of V8 a fifth of the time went into clearing it away. */
const youngGeneration = 64;

function sizeOf(model: ModelJson | undefined): number {
  return model?.length ?? 0;
}

function neverDrawn(index: number): never {
  throw new Error(`document ${index} was never drawn`);
}
