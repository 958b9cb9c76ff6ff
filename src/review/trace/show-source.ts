import { isAbsence, isContested } from '../../check/readings.js';
import type { Language } from '../../diagnostics/diagnostic.js';
import { isObject } from '../../load/is-object.js';
import type { Json, JsonObject } from '../../load/parsed-file.js';
import type { Pages } from '../../render/page-places.js';
import type { Paint } from '../../report/paint.js';
import { countOf, type Noun } from '../../report/plural.js';
import type { SchemaSet } from '../../validate/schema-set.js';
import { type FieldSource, isField } from './answers.js';
import type { FieldFacts } from './field-facts.js';
import { showPages } from './page-source.js';
import { codeLabel, referenceText } from './source-words.js';

export interface ShowOptions {
  readonly language: Language;
  readonly paint: Paint;
  /** Names the codes of sources. */
  readonly schemas: SchemaSet;
}

export function showPlace(source: FieldSource, { paint }: ShowOptions): string {
  if (!isField(source)) return `${source.file}#${source.pointer}`;
  const { file, range, pointer } = source.at;
  return `${file}:${range.start.line}:${range.start.column}  ${paint.faint(pointer === '' ? '#' : pointer)}`;
}

/** `источник: вымышленные данные — …, 2026-09-01; степень уверенности: высокая`. */
export function showSourceLine({ source }: FieldFacts, { language, schemas }: ShowOptions): string[] {
  if (source === undefined) return [];
  return [describeSource(source, schemas, language)];
}

function describeSource(source: JsonObject, schemas: SchemaSet, language: Language): string {
  const code = (list: string, key: string): string => codeLabel(schemas, list, String(source[key] ?? ''))[language];
  const translated = source['translatedFrom'];
  return [
    `${words.source[language]}: ${code('source-class', 'sourceClass')} — ${referenceText(source['sourceRef'], language)}, ${String(source['sourceDate'] ?? '')}`,
    `${words.confidence[language]}: ${code('confidence', 'confidence')}`,
    ...(translated === undefined ? [] : [`${words.translated[language]} ${String(translated)}`]),
  ].join('; ');
}

/** What stands at a field, short. */
export function showValue(value: Json, language: Language): string {
  if (isAbsence(value)) return `[${words.noData[language]}]`;
  if (isContested<Json>(value)) {
    return value.candidates.map((candidate) => showValue(candidate.value, language)).join(' / ');
  }
  if (Array.isArray(value)) return countOf(value.length, nouns.item, language);
  if (!isObject(value)) return shorten(String(value));
  const { ru, en } = value;
  if (typeof ru === 'string' || typeof en === 'string')
    return shorten(String((language === 'ru' ? ru : en) ?? ru ?? en));
  return countOf(Object.keys(value).length, nouns.field, language);
}

export function quote(text: string, language: Language): string {
  return language === 'ru' ? `«${text}»` : `“${text}”`;
}

/** `стр. 3–4`; empty where there is no page to tell. */
export function pageText(pages: Pages | undefined, language: Language): string {
  return pages === undefined ? '' : `${words.page[language]} ${showPages(pages)}`;
}

export function shorten(text: string): string {
  const line = oneLine(text);
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`;
}

export function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** In characters: a line of a terminal, about. */
const longest = 110;

const nouns = {
  field: { ru: ['поле', 'поля', 'полей'], en: ['field', 'fields'] },
  item: { ru: ['пункт', 'пункта', 'пунктов'], en: ['item', 'items'] },
} as const satisfies Record<string, Noun>;

const words = {
  page: { ru: 'стр.', en: 'p.' },
  source: { ru: 'источник', en: 'source' },
  confidence: { ru: 'степень уверенности', en: 'confidence' },
  translated: { ru: 'переведено с языка', en: 'translated from' },
  noData: { ru: 'нет данных', en: 'no data' },
} as const;
