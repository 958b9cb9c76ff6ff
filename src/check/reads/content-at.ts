import { createHash } from 'node:crypto';
import { splitPointer } from '../../load/pointer.js';

/**
 * What stands for a field as whoever reads it finds it: a value that is no object or list, the length of a list, the names
 * of the members of an object. Two fields of which all that was read is equal are equal for the reader.
 */
export function contentAt(data: unknown, pointer: string): string {
  let value = data;
  for (const name of splitPointer(pointer)) value = memberOf(value, name);
  if (Array.isArray(value)) return `[${value.length}`;
  const told =
    typeof value === 'object' && value !== null
      ? `{${JSON.stringify(Object.keys(value))}`
      : (JSON.stringify(value) ?? 'undefined');
  return told.length <= longest ? told : createHash('sha256').update(told).digest('base64');
}

/** Longer contents are hashed, so that texts are not kept twice. */
const longest = 44;

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
