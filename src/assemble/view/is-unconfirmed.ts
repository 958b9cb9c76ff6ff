import { isObject } from '../../load/is-object.js';
import { isWithin } from '../../load/pointer.js';
import { provenanceOf, whyUnconfirmed } from '../../validate/provenance-of.js';
import type { ValueSlot } from './slot.js';

/** Whether a value rests on the press or on a translation of ours, itself or the reference it was reached through. */
export function isUnconfirmed({ record, pointer, provenance, isDoubtful }: ValueSlot): boolean {
  // What a record says about its sources is not itself a claim about the product.
  if (isWithin(pointer, '/provenance')) return false;
  if (isDoubtful) return true;
  const data: unknown = record.data;
  const source = provenance ?? (isObject(data) ? provenanceOf(data, pointer)?.provenance : undefined);
  return source !== undefined && whyUnconfirmed(source) !== undefined;
}
