import { compareText } from '../diagnostics/sort.js';
import type { ParsedFile } from '../load/parsed-file.js';
import { textField } from '../validate/text-field.js';
import { encodeText } from './encode-text.js';
import { sha256Of } from './plan-file.js';

/**
 * One hash for all records of a product, by their names below the content folder: tells also of a record that no document
 * prints yet. Reasons for changes are left out, since they are written after the build they explain; but not where there
 * are approvals, as the history of a document prints both.
 */
export function digestRecords(files: readonly ParsedFile[], product: string): string {
  const own = files.filter((file) => file.product === product);
  const kindOf = (file: ParsedFile) => textField(file, 'recordType');
  const isHistoryPrinted = own.some((file) => kindOf(file) === 'approvals');
  const lines = own
    .filter((file) => isHistoryPrinted || kindOf(file) !== 'changes')
    .map(({ file, sha256 }) => `${nameBelowContent(file, product)} ${sha256}\n`);
  return sha256Of(encodeText(lines.sort(compareText).join('')));
}

/** The folder of the content may have any name and place; a record shared by all products keeps its own. */
function nameBelowContent(file: string, product: string): string {
  const start = file.lastIndexOf(`/${product}/`);
  return start < 0 ? (file.split('/').at(-1) ?? file) : file.slice(start + 1);
}
