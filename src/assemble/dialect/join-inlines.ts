import type { Inline, Text } from '../document-model.js';
import { bindSign, bindUnit } from '../format-text.js';

/** Settles what happens where a printed value meets the text around it, which neither of them can know alone. */
export function joinInlines(inlines: readonly Inline[]): readonly Inline[] {
  const joined = joinLiterals(inlines);
  return dropRepeats(
    joined.map((inline, index) => lead(joined[index - 1], meet(joined[index - 1], inline), joined[index + 1])),
  );
}

/** Words of the template that stand side by side, such as a label and the space after it, are one text. */
function joinLiterals(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (isLiteral(inline) && last !== undefined && isLiteral(last)) {
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else joined.push(inline);
  }
  return joined;
}

function isLiteral(inline: Inline): inline is Text {
  return inline.kind === 'text' && inline.origin === undefined && inline.language === undefined;
}

/** A number keeps to the unit after it; a value that ends with a full stop (`2024 г.`) also ends the sentence. */
function meet(before: Inline | undefined, inline: Inline): Inline {
  if (inline.kind !== 'text' || inline.origin !== undefined || before?.kind !== 'text') return inline;
  if (before.text.endsWith('.') && inline.text.startsWith('.')) return { ...inline, text: inline.text.slice(1) };
  return /\d$/.test(before.text) ? { ...inline, text: bindUnit(inline.text) } : inline;
}

/** A sign such as `№` keeps to the value after it, and a number to a unit that is a value too. */
function lead(before: Inline | undefined, inline: Inline, after: Inline | undefined): Inline {
  if (inline.kind !== 'text' || after === undefined || after.kind === 'line-break') return inline;
  if (inline.text === ' ' && before?.kind === 'text' && /\d$/.test(before.text) && after.kind === 'text') {
    return { ...inline, text: bindUnit(` ${after.text}`).slice(0, 1) };
  }
  return { ...inline, text: bindSign(inline.text) };
}

/**
 * Several fields of a group that is missing as a whole would print the same mark several times: it is said once, and
 * the signs between the repeats go with them.
 */
function dropRepeats(inlines: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = [];
  let last: { readonly value: Inline; readonly end: number } | undefined;
  for (const inline of inlines) {
    if (!isValue(inline)) {
      if (!isSeparator(inline)) last = undefined;
      kept.push(inline);
      continue;
    }
    if (last !== undefined && isSame(last.value, inline)) kept.length = last.end;
    else kept.push(inline);
    last = { value: inline, end: kept.length };
  }
  return kept;
}

function isSame(a: Inline, b: Inline): boolean {
  if (a.kind !== b.kind || (a.kind === 'text' && b.kind === 'text' && a.text !== b.text)) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}

function isValue(inline: Inline): boolean {
  return inline.kind === 'gap' || (inline.kind === 'text' && inline.origin !== undefined);
}

function isSeparator(inline: Inline): boolean {
  return inline.kind === 'line-break' || (inline.kind === 'text' && !/[\p{L}\p{N}]/u.test(inline.text));
}
