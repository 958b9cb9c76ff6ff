import { compareText } from '../diagnostics/sort.js';
import { isObject } from '../load/is-object.js';
import type { AnyRecord } from '../records/record.js';
import { hashContent } from './hash-content.js';
import { plainText } from './plain-text.js';

/** Who typed a value in, and when, says nothing about the value; the form of the model says nothing about the record. */
const ofEntry: ReadonlySet<string> = new Set(['enteredBy', 'enteredOn']);

/**
 * The fingerprint of what a record says: values, units, reasons and sources, whatever the file is called, in whatever
 * order its fields stand and however they are quoted or broken into lines. Of a file handed in, `attached` is its SHA-256.
 */
export function fingerprintRecord({ recordType, data }: AnyRecord, attached?: string): string {
  const { modelVersion: _form, ...said } = data;
  return hashContent('record', [recordType, canonical(said), ...(attached === undefined ? [] : [attached])]);
}

/** Objects as lists of their fields in one order, numbers as the text they print as. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(canonical);
  if (!isObject(value)) return value;
  const isSource = 'sourceClass' in value && 'sourceRef' in value;
  return {
    fields: Object.keys(value)
      .filter((name) => !(isSource && ofEntry.has(name)))
      .sort(compareText)
      .map((name) => [name, canonical(value[name])]),
  };
}
