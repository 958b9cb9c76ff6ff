import type { Inline } from '../document-model.js';
import { formatDecimal } from '../format-number.js';
import { formatSci, type LeafFormat, memberOf, plain, space, textAt, unitAfter } from './leaf-parts.js';
import { words } from './words.js';

/** `не менее 70 %`, `от 2 до 5 копий на клетку`, or the requirement in words. */
export function formatCriterion(value: unknown, format: LeafFormat): readonly Inline[] {
  const limits = formatLimits(memberOf(value, 'minimum'), memberOf(value, 'maximum'), format);
  const text = textAt(memberOf(value, 'text'), format.language);
  if (limits.length === 0) return plain(text ?? '', format);
  return [...limits, ...plain(unitAfter(value, format) + (text === undefined ? '' : `; ${text}`), format)];
}

function formatLimits(minimum: unknown, maximum: unknown, format: LeafFormat): readonly Inline[] {
  const say = (word: 'atLeast' | 'atMost' | 'from' | 'to', before = '') =>
    plain(`${before}${words[word][format.language]}${space}`, format);
  if (minimum === undefined) return maximum === undefined ? [] : [...say('atMost'), ...formatMeasure(maximum, format)];
  if (maximum === undefined) return [...say('atLeast'), ...formatMeasure(minimum, format)];
  return [...say('from'), ...formatMeasure(minimum, format), ...say('to', ' '), ...formatMeasure(maximum, format)];
}

/** A result prints without its unit, which stands with the criterion of the test. */
export function formatResult(value: unknown, format: LeafFormat): readonly Inline[] {
  const number = memberOf(value, 'value');
  const comparator = textAt(value, 'comparator');
  const text = textAt(memberOf(value, 'text'), format.language);
  if (number === undefined) return plain(text ?? '', format);
  const sign: readonly Inline[] =
    comparator === undefined ? [] : plain(`${format.labelOf('comparator-sign', comparator)}${space}`, format);
  return [...sign, ...formatMeasure(number, format), ...(text === undefined ? [] : plain(` (${text})`, format))];
}

/** A plain number or one with a power of ten. */
function formatMeasure(value: unknown, format: LeafFormat): readonly Inline[] {
  return memberOf(value, 'mantissa') === undefined
    ? plain(formatDecimal(String(value), format.language), format)
    : formatSci(value, format);
}
