import type { Inline } from '../document-model.js';
import { bindSign, bindUnit } from '../format-text.js';

/** Settles what happens where a printed value meets the text around it, which neither of them can know alone. */
export function joinInlines(inlines: readonly Inline[]): readonly Inline[] {
  return dropRepeats(inlines.map((inline, index) => lead(meet(inlines[index - 1], inline), inlines[index + 1])));
}

/** A number keeps to the unit after it; a value that ends with a full stop (`2024 г.`) also ends the sentence. */
function meet(before: Inline | undefined, inline: Inline): Inline {
  if (inline.kind !== 'text' || inline.origin !== undefined || before?.kind !== 'text') return inline;
  if (before.text.endsWith('.') && inline.text.startsWith('.')) return { ...inline, text: inline.text.slice(1) };
  return /\d$/.test(before.text) ? { ...inline, text: bindUnit(inline.text) } : inline;
}

/** A sign such as `№` keeps to the value after it. */
function lead(inline: Inline, after: Inline | undefined): Inline {
  if (inline.kind !== 'text' || after === undefined || after.kind === 'line-break') return inline;
  return { ...inline, text: bindSign(inline.text) };
}

/**
 * Several fields of a group that is missing as a whole would print the same mark several times: it is said once, and
 * the signs between the repeats go with them.
 */
function dropRepeats(inlines: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = [];
  let last: { readonly shown: string; readonly end: number } | undefined;
  for (const inline of inlines) {
    if (!isValue(inline)) {
      if (!isSeparator(inline)) last = undefined;
      kept.push(inline);
      continue;
    }
    const shown = JSON.stringify(inline);
    if (last?.shown === shown) kept.length = last.end;
    else kept.push(inline);
    last = { shown, end: kept.length };
  }
  return kept;
}

function isValue(inline: Inline): boolean {
  return inline.kind === 'gap' || (inline.kind === 'text' && inline.origin !== undefined);
}

function isSeparator(inline: Inline): boolean {
  return inline.kind === 'line-break' || (inline.kind === 'text' && !/[\p{L}\p{N}]/u.test(inline.text));
}
