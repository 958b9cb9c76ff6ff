import { isObject } from '../../load/is-object.js';
import type { JsonObject } from '../../load/parsed-file.js';

/** A record as the plain data it was read from: its type only names the fields. */
export function plainDataOf({ data }: { readonly data: unknown }): JsonObject {
  if (!isObject(data)) throw new Error('the data of a record are no object');
  return data;
}
