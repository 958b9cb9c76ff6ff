import { isAbsence, isContested } from '../../check/readings.js';
import type { RuleDescription } from '../../check/rule.js';
import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import { isObject } from '../../load/is-object.js';
import type { Json, JsonObject } from '../../load/parsed-file.js';
import type { Paint } from '../../report/paint.js';
import { countOf, type Noun } from '../../report/plural.js';
import type { SchemaSet } from '../../validate/schema-set.js';
import type { TextPlace } from '../printed-texts.js';
import {
  type DocumentAnswer,
  type DocumentPrintings,
  type FieldAnswer,
  type FieldSource,
  isField,
  type PlacedValue,
  type TextAnswer,
  type TextSource,
} from './answers.js';
import type { FieldFacts } from './field-facts.js';
import { showPages } from './page-source.js';
import { codeLabel, referenceText, stateNames } from './source-words.js';

export interface ShowOptions {
  readonly language: Language;
  readonly paint: Paint;
  /** Names the codes of sources. */
  readonly schemas: SchemaSet;
}

/** The answer for people: the field and its source, then document by document where it is printed, then the rules. */
export function showField({ product, field, ...found }: FieldAnswer, options: ShowOptions): string {
  const { language, paint } = options;
  const places = found.documents.reduce((sum, { values }) => sum + bySentence(values).length, 0);
  const printed =
    places === 0
      ? words.notPrinted[language]
      : `${words.printed[language]}: ${countOf(found.documents.length, nouns.document, language)}, ${countOf(places, nouns.place, language)}`;
  return [
    ...showFacts(field, options),
    '',
    `${paint.strong(product)} — ${printed}`,
    ...found.documents.flatMap((document) => showPrintings(document, options)),
    '',
    ...showRules(words.rules[language], found.rules, language),
    ...showCodes(words.sweeping[language], found.sweepingRules),
    ...showCodes(words.onPrint[language], found.rulesOnPrint),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

export function showText({ document, pages, sentence, sources }: TextAnswer, options: ShowOptions): string {
  const { language, paint } = options;
  const { product, id, section } = document;
  const at = [product, document.language, id, section, pageText(pages, language)].filter((part) => part !== '');
  return [
    paint.strong(at.join('  ')),
    `  ${paint.faint(oneLine(sentence))}`,
    ...sources.flatMap((source) => showSource(source, options)),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');
}

export function showDocument({ document, section, fields }: DocumentAnswer, options: ShowOptions): string {
  const { language, paint } = options;
  const named = section ?? document.section;
  const head = [document.product, document.language, document.id, named].filter((part) => part !== '').join('  ');
  return [
    `${paint.strong(head)} — ${countOf(fields.length, nouns.field, language)}`,
    ...fields.flatMap(({ source, texts, isInput, times, pages }) => {
      const places = [
        ...(times > 1 ? [countOf(times, nouns.place, language)] : []),
        ...(pages.length > 0 ? [`${words.page[language]} ${pages.map(showPages).join(', ')}`] : []),
      ].join(', ');
      const shown = `${isInput ? `${words.input[language]} ` : ''}${texts.map((text) => quote(shorten(text), language)).join(' / ')}`;
      const state = isField(source) && source.state !== 'stated' ? [stateNames[source.state][language]] : [];
      return [
        `  ${[showPlace(source, options), ...state.map(paint.warning)].join('  ')}`,
        `      ${shown}${places === '' ? '' : `  ${paint.faint(places)}`}`,
        ...(isField(source) ? showSourceLine(source, options).map((line) => `      ${paint.faint(line)}`) : []),
      ];
    }),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function showFacts(field: FieldFacts, options: ShowOptions): string[] {
  const { language, paint } = options;
  const { value, state, label } = field;
  return [
    paint.strong(showPlace(field, options)),
    `  ${label[language]}: ${showValue(value, language)}`,
    ...(state === 'stated' ? [] : [`  ${paint.warning(stateNames[state][language])}`]),
    ...showSourceLine(field, options).map((line) => `  ${line}`),
  ];
}

function showPrintings({ document, values }: DocumentPrintings, { language, paint }: ShowOptions): string[] {
  const { id, section } = document;
  return [
    `  ${[section, document.language, paint.strong(id)].filter((part) => part !== '').join('  ')}`,
    ...bySentence(values).map((together) => showSentence(together, language, paint)),
  ];
}

/** Candidates of a dispute and inputs of one sentence stand together. */
function bySentence(values: readonly PlacedValue[]): PlacedValue[][] {
  const sentences = new Map<string, PlacedValue[]>();
  for (const placed of values) {
    const { place, sentence } = placed.value;
    const key = JSON.stringify([place, sentence]);
    const known = sentences.get(key);
    if (known === undefined) sentences.set(key, [placed]);
    else known.push(placed);
  }
  return [...sentences.values()];
}

/** The sentence with the values made visible in it. */
function showSentence(together: readonly PlacedValue[], language: Language, paint: Paint): string {
  const [first] = together;
  if (first === undefined) return '';
  let rest = first.value.sentence;
  let shown = '';
  for (const { text } of together.map(({ value }) => value)) {
    const at = rest.indexOf(text);
    if (at < 0) continue;
    shown += rest.slice(0, at) + paint.strong(text);
    rest = rest.slice(at + text.length);
  }
  return `    ${whereText(first, language)}: ${oneLine(shown + rest)}`;
}

function whereText({ value, pages }: PlacedValue, language: Language): string {
  const computed = value.computedFrom === undefined ? '' : `, ${words.computed[language]}`;
  return `${[pageText(pages, language), partText(value.place, language)].filter((part) => part !== '').join(', ')}${computed}`;
}

function pageText(pages: PlacedValue['pages'], language: Language): string {
  return pages === undefined ? '' : `${words.page[language]} ${showPages(pages)}`;
}

function partText({ part, row, item }: TextPlace, language: Language): string {
  const name = partNames[part][language];
  if (row !== undefined) return `${words.row[language]} ${row + 1}`;
  return item === undefined ? name : `${name} ${item + 1}`;
}

function showSource(source: TextSource, options: ShowOptions): string[] {
  const { language, paint } = options;
  if (source.kind === 'words') {
    const { text, template, lines } = source;
    const places = lines.length === 0 ? [template] : lines.map(({ file, line }) => `${file}:${line}`);
    return [`  ${quote(shorten(text), language)} ← ${words.template[language]} ${places.join(', ')}`];
  }
  const { value, fields } = source;
  const how = value.computedFrom === undefined ? '' : ` ${words.computedFrom[language]}`;
  return [
    `  ${paint.strong(quote(shorten(value.text), language))} ←${how}`,
    ...fields.flatMap((field) => [
      `      ${showPlace(field, options)}`,
      ...(isField(field)
        ? [
            ...(field.state === 'stated' ? [] : [`          ${paint.warning(stateNames[field.state][language])}`]),
            ...showSourceLine(field, options).map((line) => `          ${line}`),
          ]
        : []),
    ]),
  ];
}

function showPlace(source: FieldSource, { paint }: ShowOptions): string {
  if (!isField(source)) return `${source.file}#${source.pointer}`;
  const { file, range, pointer } = source.at;
  return `${file}:${range.start.line}:${range.start.column}  ${paint.faint(pointer === '' ? '#' : pointer)}`;
}

/** `источник: вымышленные данные — …, 2026-09-01; степень уверенности: высокая`. */
function showSourceLine({ source }: FieldFacts, { language, schemas }: ShowOptions): string[] {
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
function showValue(value: Json, language: Language): string {
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

function showRules(title: string, rules: readonly RuleDescription[], language: Language): string[] {
  return [
    `${title}: ${rules.length === 0 ? words.none[language] : rules.length}`,
    ...rules.map(({ catalogueId, code, states }) => `  ${catalogueId}  ${code}  ${states[language]}`),
  ];
}

function showCodes(title: string, rules: readonly RuleDescription[]): string[] {
  if (rules.length === 0) return [];
  return [`${title} (${rules.length}): ${rules.map(({ catalogueId }) => catalogueId).join(', ')}`];
}

function quote(text: string, language: Language): string {
  return language === 'ru' ? `«${text}»` : `“${text}”`;
}

function shorten(text: string): string {
  const line = oneLine(text);
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`;
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** In characters: a line of a terminal, about. */
const longest = 110;

const nouns = {
  document: { ru: ['документ', 'документа', 'документов'], en: ['document', 'documents'] },
  place: { ru: ['место', 'места', 'мест'], en: ['place', 'places'] },
  field: { ru: ['поле', 'поля', 'полей'], en: ['field', 'fields'] },
  item: { ru: ['пункт', 'пункта', 'пунктов'], en: ['item', 'items'] },
} as const satisfies Record<string, Noun>;

const words = {
  printed: { ru: 'напечатано', en: 'printed in' },
  notPrinted: { ru: 'ни один документ этого не печатает', en: 'no document prints it' },
  rules: { ru: 'Правила, которые читают это поле', en: 'Rules that read the field' },
  sweeping: {
    ru: 'Правила, которые читают запись целиком',
    en: 'Rules that read the record from one end to the other',
  },
  onPrint: {
    ru: 'Правила, которые читают тексты документов, где оно напечатано',
    en: 'Rules that read the texts of documents where it is printed',
  },
  none: { ru: 'нет', en: 'none' },
  page: { ru: 'стр.', en: 'p.' },
  row: { ru: 'строка', en: 'row' },
  computed: { ru: 'вычислено', en: 'computed' },
  computedFrom: { ru: 'вычислено по полям:', en: 'computed from the fields:' },
  input: { ru: 'для расчёта', en: 'an input of' },
  template: { ru: 'шаблон', en: 'template' },
  source: { ru: 'источник', en: 'source' },
  confidence: { ru: 'степень уверенности', en: 'confidence' },
  translated: { ru: 'переведено с языка', en: 'translated from' },
  noData: { ru: 'нет данных', en: 'no data' },
} as const;

const partNames: Readonly<Record<TextPlace['part'], Bilingual>> = {
  heading: { ru: 'заголовок', en: 'heading' },
  paragraph: { ru: 'абзац', en: 'paragraph' },
  item: { ru: 'пункт', en: 'item' },
  cell: { ru: 'ячейка', en: 'cell' },
  caption: { ru: 'подпись', en: 'caption' },
  'table-note': { ru: 'примечание к таблице', en: 'note of the table' },
  drawing: { ru: 'рисунок', en: 'drawing' },
  outgoing: { ru: 'шапка письма', en: 'letterhead' },
  addressee: { ru: 'адресат', en: 'addressee' },
  position: { ru: 'подпись', en: 'signature' },
  name: { ru: 'подпись', en: 'signature' },
  header: { ru: 'верх каждой страницы', en: 'top of every page' },
};
