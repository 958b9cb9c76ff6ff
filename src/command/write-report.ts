import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isFileSystemError } from '../package/file-system-error.js';
import { UsageError } from './usage-error.js';

/** Writes a report file. Throws a UsageError if its place cannot be written. */
export function writeReport(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    throw new UsageError(
      { ru: 'отчёт `{path}` нельзя записать ({reason})', en: 'report `{path}` cannot be written ({reason})' },
      { path, reason: error.code },
    );
  }
}
