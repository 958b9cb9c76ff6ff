import type { DocumentModel } from '../../assemble/document-model.js';
import { type PrintedLine, printedLines } from '../printed-values.js';
import { typeable } from './typeable.js';

/** One place where a text stands in a document. */
export interface FoundText {
  readonly document: DocumentModel;
  readonly line: PrintedLine;
  /** In the text of the line; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where the words stand in one paragraph, cell or caption of the document. Any space is one space, and the
 * hyphens and minus signs are one sign: nobody can type the others.
 */
export function findText(document: DocumentModel, words: string): FoundText[] {
  const wanted = typeable(words.normalize('NFC')).text.trim();
  if (wanted === '') return [];
  return printedLines(document).flatMap((line) => {
    const { text, at } = typeable(line.text);
    const found: FoundText[] = [];
    for (let index = text.indexOf(wanted); index >= 0; index = text.indexOf(wanted, index + wanted.length)) {
      const start = at[index] ?? 0;
      const last = at[index + wanted.length - 1] ?? start;
      found.push({ document, line, start, end: last + 1 });
    }
    return found;
  });
}
