import type { Language } from '../../diagnostics/diagnostic.js';
import { printedInterval, printedPercent } from '../computed/share-fields.js';
import type { Inline } from '../document-model.js';
import { formatDate } from '../format-date.js';
import { formatDecimal } from '../format-number.js';
import { formatCriterion, formatResult } from './format-criterion.js';
import { formatSci, type LeafFormat, memberOf, plain, space, textAt, unitAfter } from './leaf-parts.js';
import type { LeafType } from './view-type.js';
import { words } from './words.js';

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
    case 'Criterion':
      return formatCriterion(value, format);
    case 'TestResult':
      return formatResult(value, format);
    case 'Spread':
      return formatSpread(value, format);
    case 'Identifier':
      return plain(textAt(value, 'value') ?? '', format);
    default:
      return plain(String(value), format);
  }
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

/** The limits of a median; one that is left out could not be estimated. */
function medianLimits(interval: unknown, language: Language): string | undefined {
  const level = textAt(interval, 'level');
  if (level === undefined) return undefined;
  const [low, high] = ['lower', 'upper'].map((key) => {
    const limit = textAt(interval, key);
    return limit === undefined ? words.notEstimable[language] : formatDecimal(limit, language);
  });
  const name = `${percentSign(formatDecimal(level, language), language)} ${words.confidenceInterval[language]}`;
  return `${name} ${low}–${high}`;
}

function formatSpread(value: unknown, format: LeafFormat): readonly Inline[] {
  const { language } = format;
  const show = (key: string): string | undefined => {
    const number = textAt(value, key);
    return number === undefined ? undefined : formatDecimal(number, language);
  };
  const unit = unitAfter(value, format);
  const [median, mean, sd, min, max, q1, q3] = ['median', 'mean', 'sd', 'min', 'max', 'q1', 'q3'].map(show);
  const range = min === undefined || max === undefined ? undefined : `${words.range[language]} ${min}–${max}${unit}`;
  if (median !== undefined && textAt(value, 'n') === '1') return plain(median + unit, format);
  const parts = [
    memberOf(value, 'notReached') === true ? words.notReached[language] : undefined,
    median === undefined ? undefined : `${words.median[language]} ${median}${unit}`,
    medianLimits(memberOf(value, 'medianInterval'), language),
    mean === undefined
      ? undefined
      : `${words.mean[language]} ${mean}${sd === undefined ? '' : `${space}±${space}${sd}`}${unit}`,
    q1 === undefined || q3 === undefined ? undefined : `${words.quartiles[language]} ${q1}–${q3}${unit}`,
    range,
  ];
  return plain(parts.filter((part) => part !== undefined).join(', '), format);
}
