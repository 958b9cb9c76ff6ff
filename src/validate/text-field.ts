import { isObject } from '../load/is-object.js';
import type { ParsedFile } from '../load/parsed-file.js';

/** A text at the top of a file that need not satisfy its schema; undefined where there is none. */
export function textField(file: ParsedFile, name: string): string | undefined {
  const value = isObject(file.data) ? file.data[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}
