import { compareText } from '../../diagnostics/sort.js';
import { isWithin } from '../../load/pointer.js';
import type { Provenance } from '../../records/record-types.js';
import type { ValueSlot } from './slot.js';

/** Whether a value rests on the press or on a translation of ours, itself or the reference it was reached through. */
export function isUnconfirmed(slot: ValueSlot): boolean {
  // What a record says about its sources is not itself a claim about the product.
  if (isWithin(slot.pointer, '/provenance')) return false;
  if (slot.isDoubtful) return true;
  const provenance = slot.provenance ?? provenanceOf(slot);
  return provenance?.sourceClass === 'press' || provenance?.translatedFrom !== undefined;
}

/** The provenance that counts for a place of a record: the longest matching path of `fieldProvenance`, else the record's. */
function provenanceOf({ record, pointer }: ValueSlot): Provenance | undefined {
  const { data } = record;
  const single: Readonly<Record<string, Provenance>> =
    ('fieldProvenance' in data ? data.fieldProvenance : undefined) ?? {};
  const [longest] = Object.keys(single)
    .filter((path) => isWithin(pointer, path))
    .sort((a, b) => b.length - a.length || compareText(a, b));
  if (longest !== undefined) return single[longest];
  return 'provenance' in data ? data.provenance : undefined;
}
