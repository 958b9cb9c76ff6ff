import type { Unit } from './model-texts.js';
import type { PdfPage, PdfWord } from './pdf-words.js';

/**
 * Reads the words of the pages (running lines removed) against those of the model and tells what differs: every word of the
 * model must be there, in its order. Allowed are header rows repeated at the top of a page, words broken at the end of a
 * line, and the cells of one row taking turns where the row breaks over a page.
 */
export function comparePdf(wanted: readonly Unit[], pages: readonly PdfPage[]): string[] {
  const units = wanted.map((unit) => ({ unit, left: [...unit.texts] }));
  const words = pages.flatMap((page) => page.words);
  let current = 0;
  let active = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    while (units[current]?.left.every((text) => text === '')) {
      current += 1;
      active = 0;
    }
    const { unit, left } = units[current] ?? { left: [] };
    if (at > 0 && word.page !== words[at - 1]?.page) {
      active = 0;
      const repeated = repeatedHeadLength(words, at, unit);
      at += Math.max(0, repeated - 1);
      if (repeated > 0) continue;
    }
    active = left.findIndex((text, index) => index >= active && text !== '' && text.startsWith(word.text));
    const rest = left[active]?.slice(word.text.length);
    if (rest === undefined) {
      const expected = left.filter((text) => text !== '').map((text) => text.slice(0, 60));
      return [`page ${word.page}: \`${word.text}\` stands where the model has \`${expected.join(' / ')}\``];
    }
    if (rest !== '' && !rest.startsWith(' ') && isCutInLine(word, words[at + 1])) {
      return [`page ${word.page}: the word \`${word.text}\` is cut inside a line`];
    }
    left[active] = rest.trimStart();
  }
  return units.flatMap(({ left }) => left.flatMap((text) => (text === '' ? [] : [`the PDF lacks: ${text}`])));
}

/** The next word stands close behind on the same line, but not directly. */
function isCutInLine(word: PdfWord, next: PdfWord | undefined): boolean {
  if (word.joined || next === undefined || next.y !== word.y) return false;
  return next.x >= word.right && next.x - word.right < 9;
}

function repeatedHeadLength(words: readonly PdfWord[], from: number, unit: Unit | undefined): number {
  const head = unit?.repeatedHead ?? '';
  if (head === '') return 0;
  let rest = head;
  let length = 0;
  while (rest !== '') {
    const word = words[from + length]?.text;
    if (word === undefined || !rest.startsWith(word)) return 0;
    rest = rest.slice(word.length).trimStart();
    length += 1;
  }
  return length;
}
