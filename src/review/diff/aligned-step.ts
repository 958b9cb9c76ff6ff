import type { Step } from './align-units.js';
import type { Deleted, Inserted, Same } from './document-diff.js';

/** A step into which nobody need look, in the words of a difference. */
export function alignedStep<Item>(
  step: Exclude<Step<Item>, { kind: 'changed' }>,
): Same<Item> | Inserted<Item> | Deleted<Item> {
  switch (step.kind) {
    case 'same':
      return { change: 'same', old: step.old, new: step.new };
    case 'inserted':
      return { change: 'inserted', new: step.new, ...(step.move !== undefined && { move: step.move }) };
    case 'deleted':
      return { change: 'deleted', old: step.old, ...(step.move !== undefined && { move: step.move }) };
  }
}
