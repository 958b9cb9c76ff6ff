import type { DocumentModel } from '../../../src/assemble/document-model.js';
import { modelUnits, type Unit } from './model-texts.js';
import type { PdfPage, PdfWord } from './pdf-words.js';

/**
 * Reads the words of the pages (running lines removed) against the model and tells what differs: every word of the
 * model must be there, in its order. Allowed are header rows repeated at the top of a page, words broken at the end of a
 * line, and the cells of one row taking turns where the row breaks over a page.
 */
export function comparePdf(model: DocumentModel, pages: readonly PdfPage[]): string[] {
  const units = modelUnits(model, true).map((unit) => ({ ...unit, left: [...unit.texts] }));
  const words = pages.flatMap((page) => page.words);
  let unit = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    while (unit < units.length && units[unit]?.left.every((text) => text === '')) unit += 1;
    const current = units[unit];
    const skipped = word.page === words[at - 1]?.page ? 0 : repeatedHeadLength(words, at, current);
    if (skipped > 0) {
      at += skipped - 1;
      continue;
    }
    if (current === undefined) return [`page ${word.page} has a word more than the model: ${word.text}`];
    const cell = current.left.findIndex((text) => text.startsWith(word.text));
    const rest = current.left[cell]?.slice(word.text.length);
    if (rest === undefined) {
      return [
        `page ${word.page}: \`${word.text}\` stands where the model has \`${current.left.join(' / ').slice(0, 200)}\``,
      ];
    }
    const isPart = rest !== '' && !rest.startsWith(' ');
    if (isPart && !word.joined && words[at + 1]?.y === word.y) {
      return [`page ${word.page}: the word \`${word.text}\` is cut inside a line`];
    }
    current.left[cell] = rest.trimStart();
  }
  return units.flatMap(({ left }) => left.filter((text) => text !== '')).map((text) => `the PDF lacks: ${text}`);
}

function repeatedHeadLength(
  words: readonly PdfWord[],
  from: number,
  unit: (Unit & { left: string[] }) | undefined,
): number {
  const head = unit?.repeatedHead;
  if (head === undefined || head === '') return 0;
  let rest = head;
  let length = 0;
  while (rest !== '') {
    const word = words[from + length]?.text;
    if (word === undefined || !rest.startsWith(word)) return 0;
    rest = rest.slice(word.length).trimStart();
    length += 1;
  }
  // The table's own first header is the model's, not a repetition.
  return unit?.left.join(' ') !== '' && head.startsWith(unit?.left.join(' ') ?? '') ? 0 : length;
}
