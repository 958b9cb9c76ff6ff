import type { DrawnFormats } from '../draw-formats.js';

/** What came of one document: drawn, or why its drawing broke off. */
export type Drawing = DrawnFormats | { readonly failure: DrawingFailure };

export interface DrawingFailure {
  readonly kind: 'out-of-memory' | 'crashed';
  /** In the words of whatever failed, for those who mend the program. */
  readonly reason: string;
}

/** Runs one drawing; what it throws becomes its failure. */
export async function attempt(draw: () => Promise<DrawnFormats>): Promise<Drawing> {
  try {
    return await draw();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    return { failure: { kind: isMemory ? 'out-of-memory' : 'crashed', reason } };
  }
}
