import type { DrawingLimits } from './render-pool.js';

/**
 * As many threads as there are processors and memory for; they share three quarters of the memory, in bytes, the rest
 * being for the program itself and for what stands outside a heap.
 */
export function drawingLimits(processors: number, memory: number): DrawingLimits {
  const megabytes = memory / 2 ** 20;
  const threads = Math.max(1, Math.min(processors, Math.floor(megabytes / memoryOfThread)));
  return { threads, heap: Math.min(largestHeap, Math.floor((megabytes * 0.75) / threads)) };
}

/** MB: what a thread takes for the long documents of a dossier. */
const memoryOfThread = 1024;

/** MB: a listing of 100,000 rows. */
const largestHeap = 8192;
