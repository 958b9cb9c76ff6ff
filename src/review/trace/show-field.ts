import type { RuleDescription } from '../../check/rule.js';
import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import type { Paint } from '../../report/paint.js';
import { countOf, type Noun } from '../../report/plural.js';
import type { TextPlace } from '../printed-texts.js';
import type { DocumentPrintings, FieldAnswer, PlacedValue } from './answers.js';
import type { FieldFacts } from './field-facts.js';
import { oneLine, pageText, type ShowOptions, showPlace, showSourceLine, showValue } from './show-source.js';
import { stateNames } from './source-words.js';

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

function partText({ part, row, item }: TextPlace, language: Language): string {
  const name = partNames[part][language];
  if (row !== undefined) return `${words.row[language]} ${row + 1}`;
  return item === undefined ? name : `${name} ${item + 1}`;
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

const nouns = {
  document: { ru: ['документ', 'документа', 'документов'], en: ['document', 'documents'] },
  place: { ru: ['место', 'места', 'мест'], en: ['place', 'places'] },
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
  row: { ru: 'строка', en: 'row' },
  computed: { ru: 'вычислено', en: 'computed' },
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
