/**
 * The sentence of `line` that holds the characters from `start` to `end` (exclusive, UTF-16 code units), or all the
 * sentences they reach into. A line break ends a sentence; a full stop after one letter (`г.`, `т. е.`), after one of
 * the abbreviations below, or before a small letter does not.
 */
export function sentenceAround(line: string, start: number, end: number): string {
  let from = 0;
  for (const { 0: sign, index } of line.matchAll(ends)) {
    const border = index + sign.length;
    if (!isEnd(line, index, border)) continue;
    if (border <= start) from = border;
    // A full stop inside the value (`2024 г.`) may be that of the sentence as well.
    else if (border >= end && index >= start) return line.slice(from, border).trim();
  }
  return line.slice(from).trim();
}

const ends = /[.!?…]+["»”)]*(?=\s|$)|\n/g;

const abbreviations = new Set(
  'англ гг др дн доп ед мес млн млрд мин макс напр нед обл пер пл пос пр прим рег рис руб сек см соотв ср стр сут табл тел тыс ул фл approx cf e.g et al fig i.e incl max min no nos sec tab tel vs vol'.split(
    ' ',
  ),
);

function isEnd(line: string, index: number, border: number): boolean {
  if (line[index] === '\n') return true;
  const next = /\S/.exec(line.slice(border))?.[0];
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  if (line[index] !== '.' || next === undefined) return true;
  const word = /[\p{L}.]+$/u.exec(line.slice(0, index))?.[0] ?? '';
  return !/^(?:\p{L}\.)*\p{L}$/u.test(word) && !abbreviations.has(word.toLowerCase());
}
