import type { Language } from '../../diagnostics/diagnostic.js';
import { printedInterval, printedPercent } from '../computed/share-fields.js';
import type { Inline, Origin } from '../document-model.js';
import { formatDate } from '../format-date.js';
import { formatDecimal } from '../format-number.js';
import { applyTypography } from '../format-text.js';
import type { Place } from '../printed-value.js';
import type { LeafType } from './view-type.js';
import { words } from './words.js';

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

const space = '\u00A0';

/** A single certain value as inlines. `value` has the shape its schema gives; texts in two languages are taken apart before. */
export function formatLeaf(type: LeafType, value: unknown, format: LeafFormat): readonly Inline[] {
  const { language, place } = format;
  switch (type.leaf) {
    case 'code':
      return plain(type.codes?.get(String(value))?.[language] ?? String(value), format);
    case 'integer':
    case 'Decimal':
      return plain(formatDecimal(String(value), language), format);
    case 'boolean':
      return plain(words[value === true ? 'yes' : 'no'][language], format);
    case 'PartialDate':
    case 'FullDate':
      return plain(formatDate(String(value), place, language), format);
    case 'EventDate':
      return formatEvent(value, format);
    case 'Period':
      return formatPeriod(value, format);
    case 'Quantity':
      return formatQuantity(value, format);
    case 'Sci':
      return formatSci(value, format);
    case 'Count':
    case 'Rate':
      return formatShare(value, format);
    case 'Interval':
      return plain(limits(textAt(value, 'low') ?? '', textAt(value, 'high') ?? '', language), format);
    case 'Spread':
      return formatSpread(value, format);
    case 'Identifier':
      return plain(textAt(value, 'value') ?? '', format);
    default:
      return plain(String(value), format);
  }
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

/** A planned date says so, and a remark on the date follows it; an actual date is only the date. */
function formatEvent(value: unknown, format: LeafFormat): readonly Inline[] {
  const date = formatDate(textAt(value, 'date') ?? '', format.place, format.language);
  const planned = textAt(value, 'kind') === 'planned' ? words.planned[format.language] : undefined;
  const remark = textAt(memberOf(value, 'note'), format.language);
  const remarks = [planned, remark].filter((part) => part !== undefined).join('; ');
  return plain(remarks === '' ? date : `${date} (${remarks})`, format);
}

function formatPeriod(value: unknown, format: LeafFormat): readonly Inline[] {
  const { language, place } = format;
  const start = formatDate(textAt(value, 'start') ?? '', place, language);
  const end = textAt(value, 'end');
  if (end === undefined) return plain(`${words.since[language]} ${start}`, format);
  return plain(`${start}${space}– ${formatDate(end, place, language)}`, format);
}

function formatQuantity(value: unknown, format: LeafFormat): readonly Inline[] {
  const comparator = textAt(value, 'comparator');
  const sign = comparator === undefined ? '' : `${format.labelOf('comparator-sign', comparator)}${space}`;
  const number = formatDecimal(textAt(value, 'value') ?? '', format.language);
  return plain(sign + number + unitAfter(value, format), format);
}

/** The unit as it follows the number: apart from it, but for the English percent sign. */
function unitAfter(value: unknown, { language, labelOf }: LeafFormat): string {
  const label = labelOf('unit', textAt(value, 'unit') ?? '');
  return label === '%' && language === 'en' ? label : space + label;
}

/** 2 × 10⁶: the power is a node of its own, so that no renderer can flatten it to 106. */
function formatSci(value: unknown, format: LeafFormat): readonly Inline[] {
  const mantissa = formatDecimal(textAt(value, 'mantissa') ?? '', format.language);
  // No power makes anything of zero.
  if (/^0+(\.0+)?$/.test(textAt(value, 'mantissa') ?? '')) return plain('0', format);
  const exponent = (textAt(value, 'exponent') ?? '').replace('-', '\u2212');
  return [
    { kind: 'text', text: `${mantissa}${space}×${space}10`, origin: format.origin },
    { kind: 'superscript', text: exponent, origin: format.origin },
  ];
}

/** n/N, then the percentage and the confidence interval computed from them. */
function formatShare(value: unknown, format: LeafFormat): readonly Inline[] {
  const { language, origin } = format;
  const [n, total] = [Number(textAt(value, 'n')), Number(textAt(value, 'N'))];
  const share = plain(`${formatDecimal(String(n), language)}/${formatDecimal(String(total), language)}`, format);
  const percent = printedPercent(n, total);
  if (percent === undefined) return share;
  const from = (...names: readonly string[]): LeafFormat => ({
    ...format,
    computedFrom: format.computedFrom ?? names.map((name) => ({ ...origin, pointer: `${origin.pointer}/${name}` })),
  });
  return [
    ...share,
    { kind: 'text', text: ' (' },
    ...plain(percentSign(formatDecimal(percent, language), language), from('n', 'N')),
    ...formatInterval(n, total, memberOf(value, 'ci'), from('n', 'N', 'ci/level', 'ci/method')),
    { kind: 'text', text: ')' },
  ];
}

/** `80 %` in Russian, `80%` in English. */
function percentSign(number: string, language: Language): string {
  return language === 'ru' ? `${number}${space}%` : `${number}%`;
}

/** The interval with its level and method: computed, or as the source gives it where the counts are not enough. */
function formatInterval(n: number, total: number, ci: unknown, format: LeafFormat): readonly Inline[] {
  const { language, labelOf, origin } = format;
  const [level = '', method = ''] = [textAt(ci, 'level'), textAt(ci, 'method')];
  const computed = printedInterval(n, total, level, method);
  const reported: unknown = memberOf(ci, 'reported');
  const [low, high] =
    computed === undefined && Array.isArray(reported) ? reported.map(String) : [computed?.low, computed?.high];
  if (low === undefined || high === undefined) return [];
  const name = `${percentSign(formatDecimal(level, language), language)} ${words.confidenceInterval[language]}`;
  const text = `${name} ${limits(low, high, language)}, ${labelOf('interval-method', method)}`;
  const { computedFrom: _inputs, ...copied } = {
    ...format,
    origin: { ...origin, pointer: `${origin.pointer}/ci/reported` },
  };
  return [{ kind: 'text', text: '; ' }, ...plain(text, computed === undefined ? copied : format)];
}

function limits(low: string, high: string, language: Language): string {
  return `${formatDecimal(low, language)}–${formatDecimal(high, language)}`;
}

function formatSpread(value: unknown, format: LeafFormat): readonly Inline[] {
  const { language } = format;
  const show = (key: string): string | undefined => {
    const number = textAt(value, key);
    return number === undefined ? undefined : formatDecimal(number, language);
  };
  const unit = unitAfter(value, format);
  const [median, mean, sd, min, max] = ['median', 'mean', 'sd', 'min', 'max'].map(show);
  const range = min === undefined || max === undefined ? undefined : `${words.range[language]} ${min}–${max}${unit}`;
  const parts = [
    median === undefined ? undefined : `${words.median[language]} ${median}${unit}`,
    mean === undefined
      ? undefined
      : `${words.mean[language]} ${mean}${sd === undefined ? '' : `${space}±${space}${sd}`}${unit}`,
    range,
  ];
  return plain(parts.filter((part) => part !== undefined).join(', '), format);
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

function textAt(value: unknown, key: string): string | undefined {
  const member = memberOf(value, key);
  return typeof member === 'string' || typeof member === 'number' ? String(member) : undefined;
}
