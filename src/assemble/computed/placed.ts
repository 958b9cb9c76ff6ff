import type { Origin } from '../document-model.js';
import type { ValueSlot } from '../view/slot.js';

/** A value inside a computed one that stands in a record, or was computed from other fields than its parent. */
export class Placed {
  readonly value: unknown;
  /** Where it stands in the record the computed value belongs to. */
  readonly pointer: string;
  readonly computedFrom: readonly Origin[] | undefined;

  constructor(value: unknown, pointer: string, computedFrom?: readonly Origin[]) {
    this.value = value;
    this.pointer = pointer;
    this.computedFrom = computedFrom;
  }
}

/** The slot of a placed value, reached through `parent`. */
export function placedSlot(parent: ValueSlot, { value, pointer, computedFrom }: Placed): ValueSlot {
  const { computedFrom: _whole, ...slot } = parent;
  return { ...slot, value, pointer, ...(computedFrom !== undefined && { computedFrom }) };
}
