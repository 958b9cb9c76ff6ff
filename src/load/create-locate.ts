import type { Location, Range } from '../diagnostics/diagnostic.js';
import type { ParsedFile } from './parsed-file.js';
import { isWithin, parentPointer } from './pointer.js';

/** The `locate` of a parsed file. The root must be among the values. */
export function createLocate(
  file: string,
  values: ReadonlyMap<string, Range>,
  keys: ReadonlyMap<string, Range>,
): ParsedFile['locate'] {
  return (pointer, part = 'value'): Location => {
    let existing = pointer;
    while (existing !== '' && !values.has(existing)) existing = parentPointer(existing);
    const range = (part === 'key' ? keyOf(existing, keys) : undefined) ?? values.get(existing);
    if (range === undefined) throw new Error(`${file} has no root value`);
    return { file, pointer: existing, range };
  };
}

/** The record itself and the items of lists have no key: the first key inside stands for them. */
function keyOf(pointer: string, keys: ReadonlyMap<string, Range>): Range | undefined {
  const own = keys.get(pointer);
  if (own !== undefined) return own;
  for (const [candidate, range] of keys) if (isWithin(candidate, pointer)) return range;
  return undefined;
}
