import type { DocumentModel } from '../../assemble/document-model.js';
import { type PrintedLine, printedLines } from '../printed-values.js';

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

/** A text as one would type it, and where each character of it stands in the text as printed. */
function typeable(printed: string): { readonly text: string; readonly at: readonly number[] } {
  let text = '';
  const at: number[] = [];
  // Unit by unit: what is changed here is one unit long, and printed texts are NFC already.
  for (const [index, unit] of printed.split('').map(typeableUnit).entries()) {
    if (unit === '' || (unit === ' ' && text.endsWith(' '))) continue;
    text += unit;
    at.push(index);
  }
  return { text, at };
}

function typeableUnit(unit: string): string {
  if (/[\u00AD\u200B\uFEFF]/.test(unit)) return '';
  if (/\s/.test(unit)) return ' ';
  return /[\u2010\u2011\u2212]/.test(unit) ? '-' : unit;
}
