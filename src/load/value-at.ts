import { isObject } from './is-object.js';
import type { Json } from './parsed-file.js';
import { splitPointer } from './pointer.js';

/** The value at an RFC 6901 pointer; undefined where nothing stands. */
export function valueAt(data: Json, pointer: string): Json | undefined {
  let value: Json | undefined = data;
  for (const token of splitPointer(pointer)) {
    if (Array.isArray(value)) value = /^(0|[1-9][0-9]*)$/.test(token) ? value[Number(token)] : undefined;
    else value = isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
  }
  return value;
}
