import type { Progress } from '../build-options.js';
import type { Machine } from './machine.js';

const eraseLine = '\r\u001b[K';

/** Shows progress in one changing line, which is gone when all documents are done. Silent where no one watches. */
export function showProgress(machine: Machine): (progress: Progress) => void {
  if (!machine.isLively) return () => undefined;
  return ({ done, total, document }) =>
    machine.tell(done === total ? eraseLine : `${eraseLine}${done + 1}/${total} ${document}`);
}
