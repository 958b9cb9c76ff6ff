import type { JsonObject } from './parsed-file.js';

/** Whether a value of parsed data has fields: neither a scalar nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
