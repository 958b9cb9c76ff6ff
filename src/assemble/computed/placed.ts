import type { AnyRecord } from '../../records/record.js';
import type { Origin } from '../document-model.js';
import type { ValueSlot } from '../view/slot.js';

/** A value inside a computed one that stands in a record, or was computed from other fields than its parent. */
export class Placed {
  readonly value: unknown;
  /** Where it stands in its record. */
  readonly pointer: string;
  readonly computedFrom: readonly Origin[] | undefined;
  /** Absent: the record the computed value belongs to. */
  readonly record: AnyRecord | undefined;

  constructor(value: unknown, pointer: string, rest: { computedFrom?: readonly Origin[]; record?: AnyRecord } = {}) {
    this.value = value;
    this.pointer = pointer;
    this.computedFrom = rest.computedFrom;
    this.record = rest.record;
  }
}

/** The slot of a placed value, reached through `parent`. */
export function placedSlot(parent: ValueSlot, { value, pointer, computedFrom, record }: Placed): ValueSlot {
  const { computedFrom: _whole, ...slot } = parent;
  return {
    ...slot,
    value,
    pointer,
    ...(record !== undefined && { record }),
    ...(computedFrom !== undefined && { computedFrom }),
  };
}
