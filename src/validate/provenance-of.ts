import { isObject } from '../load/is-object.js';
import type { JsonObject } from '../load/parsed-file.js';
import { appendPointer, isWithin } from '../load/pointer.js';
import { valueAt } from '../load/value-at.js';

/** A provenance before or after it was checked against its schema. */
interface Source {
  readonly sourceClass?: unknown;
  readonly translatedFrom?: unknown;
}

/** A source and what it is the source of. */
export interface ProvenanceEntry {
  /** Where the source is written. */
  readonly pointer: string;
  readonly provenance: JsonObject;
}

/**
 * The source of the value at a pointer of a record: that of its candidate, else the longest path of `fieldProvenance`
 * that leads to it, else that of the record. Undefined for records without one, such as registers.
 */
export function provenanceOf(data: JsonObject, pointer: string): ProvenanceEntry | undefined {
  const candidate = /^(.*\/candidates\/[0-9]+)\/value(\/|$)/.exec(pointer)?.[1];
  if (candidate !== undefined) return entryAt(data, `${candidate}/provenance`);

  const { fieldProvenance } = data;
  const paths = isObject(fieldProvenance) ? Object.keys(fieldProvenance) : [];
  const longest = paths
    .filter((path) => isWithin(pointer, path))
    .reduce((best, path) => (path.length > best.length ? path : best), '');
  return entryAt(data, longest === '' ? '/provenance' : appendPointer('/fieldProvenance', longest));
}

function entryAt(data: JsonObject, pointer: string): ProvenanceEntry | undefined {
  const provenance = valueAt(data, pointer);
  return isObject(provenance) ? { pointer, provenance } : undefined;
}

/** The field of a source that makes its values unconfirmed; undefined for a source that confirms them. */
export function whyUnconfirmed({ sourceClass, translatedFrom }: Source): 'sourceClass' | 'translatedFrom' | undefined {
  if (sourceClass === 'press') return 'sourceClass';
  return translatedFrom === undefined ? undefined : 'translatedFrom';
}
