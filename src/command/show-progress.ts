import type { Machine } from './machine.js';

/** How far rendering has come: `done` of `total` documents, the next one being `document`. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly document: string;
}

const eraseLine = '\r\u001b[K';

/** Shows progress in one changing line, which is gone when all documents are done. Silent where no one watches. */
export function showProgress(machine: Machine): (progress: Progress) => void {
  if (!machine.isLively) return () => undefined;
  return ({ done, total, document }) =>
    machine.tell(done === total ? eraseLine : `${eraseLine}${done + 1}/${total} ${document}`);
}
