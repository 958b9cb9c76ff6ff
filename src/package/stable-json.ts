import { isObject } from '../load/is-object.js';

/** JSON with sorted keys, two spaces and a final line break: equal values give equal bytes. */
export function stableJson(value: unknown): string {
  return `${JSON.stringify(sortKeys(value), undefined, 2)}\n`;
}

/** Member by member: pairs for `Object.fromEntries` took longer than all else that writing a model takes. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  const sorted: Record<string, unknown> = {};
  // Sorted by code units, as `compareText` does.
  for (const key of Object.keys(value).sort()) sorted[key] = sortKeys(value[key]);
  return sorted;
}
