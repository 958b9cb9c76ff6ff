import { isObject } from '../load/is-object.js';
import type { Json, JsonObject } from '../load/parsed-file.js';

/** A typed absence is recognised by its key `absent`. */
export function isAbsence(value: unknown): value is JsonObject {
  return isObject(value) && value['absent'] !== undefined;
}

/** A contested value is recognised by its key `candidates`. */
export function isContested(value: unknown): value is JsonObject {
  return isObject(value) && value['candidates'] !== undefined;
}

/** One of the values of a contested field. */
export interface Candidate {
  /** Its number, counted from zero: what `chosen` names. */
  readonly index: number;
  /** Where the candidate stands; its value is at `/value` below, its source at `/provenance`. */
  readonly base: string;
  readonly pointer: string;
  readonly value: Json;
  readonly provenance: Json | undefined;
}

/** The candidates of the contested value at `pointer`; entries without a value are left out. */
export function candidatesOf(pointer: string, contested: JsonObject): Candidate[] {
  const { candidates } = contested;
  if (!Array.isArray(candidates)) return [];
  return candidates.flatMap((candidate: Json, index) => {
    if (!isObject(candidate) || candidate['value'] === undefined) return [];
    const base = `${pointer}/candidates/${index}`;
    return { index, base, pointer: `${base}/value`, value: candidate['value'], provenance: candidate['provenance'] };
  });
}
