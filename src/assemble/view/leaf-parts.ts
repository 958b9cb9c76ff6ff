import type { Language } from '../../diagnostics/diagnostic.js';
import type { Inline, Origin } from '../document-model.js';
import { formatDecimal } from '../format-number.js';
import { applyTypography } from '../format-text.js';
import type { Place } from '../printed-value.js';

export const space = '\u00A0';

export interface LeafFormat {
  readonly language: Language;
  /** Whether that is not the language of the document. */
  readonly isForeign: boolean;
  readonly place: Place;
  readonly origin: Origin;
  readonly computedFrom?: readonly Origin[];
  /** The label of a unit or another code in the language of the document. */
  readonly labelOf: (list: string, code: string) => string;
}

/** Text with its origin, one line break for each line end. */
export function plain(text: string, { language, isForeign, origin, computedFrom }: LeafFormat): readonly Inline[] {
  const rest = { origin, ...(computedFrom && { computedFrom }), ...(isForeign && { language }) };
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index === 0 ? [] : [{ kind: 'line-break' } as const]),
      ...(line === '' ? [] : [{ kind: 'text', text: applyTypography(line, language), ...rest } as const]),
    ]);
}

/** The unit as it follows the number: apart from it, but for the English percent sign. */
export function unitAfter(value: unknown, { language, labelOf }: LeafFormat): string {
  const unit = textAt(value, 'unit');
  if (unit === undefined) return '';
  const label = labelOf('unit', unit);
  // A unit of several words may begin the next line: held to the number it would be torn inside a word in a narrow cell.
  const between = label === '%' && language === 'en' ? '' : /\s/.test(label) ? ' ' : space;
  return between + label;
}

/** 2 × 10⁶: the power is a node of its own, so that no renderer can flatten it to 106. */
export function formatSci(value: unknown, format: LeafFormat): readonly Inline[] {
  const mantissa = formatDecimal(textAt(value, 'mantissa') ?? '', format.language);
  // No power makes anything of zero.
  if (/^0+(\.0+)?$/.test(textAt(value, 'mantissa') ?? '')) return plain('0', format);
  const exponent = (textAt(value, 'exponent') ?? '').replace('-', '\u2212');
  return [
    { kind: 'text', text: `${mantissa}${space}×${space}10`, origin: format.origin },
    { kind: 'superscript', text: exponent, origin: format.origin },
  ];
}

export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

export function textAt(value: unknown, key: string): string | undefined {
  const member = memberOf(value, key);
  return typeof member === 'string' || typeof member === 'number' ? String(member) : undefined;
}
