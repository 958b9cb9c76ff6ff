import type { ParsedFile } from '../load/parsed-file.js';
import { textField } from './text-field.js';

/** The record kinds as the files write them, whether or not there are such kinds. */
export function kindsIn(files: readonly ParsedFile[]): ReadonlySet<string> {
  return new Set(files.flatMap((file) => textField(file, 'recordType') ?? []));
}
