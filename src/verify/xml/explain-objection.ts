import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';

/** What the validating parser says, and how it is told. The groups of a pattern are the placeholders of the sentence. */
const explanations: readonly (readonly [pattern: RegExp, message: Bilingual])[] = [
  [
    /^Element '(?<name>[^']*)': '(?<value>.*)' is not a valid value of the \w+ type '(?<type>[^']*)'/,
    {
      ru: 'значение «{value}» элемента {name} не подходит к его типу {type}',
      en: 'the value “{value}” of the element {name} does not fit its type {type}',
    },
  ],
  [
    /^Element '(?<name>[^']*)': \[facet 'pattern'\] The value '(?<value>.*)' is not accepted by the pattern '(?<type>.*)'$/,
    {
      ru: 'значение «{value}» элемента {name} не подходит под образец {type}',
      en: 'the value “{value}” of the element {name} does not fit the pattern {type}',
    },
  ],
  [
    /^Element '(?<name>[^']*)': \[facet '(max|min)?[lL]ength'\] The value '.*' has a length of '(?<value>\d+)'; .* of '(?<type>\d+)'$/,
    {
      ru: 'в элементе {name} {value} знаков, а предел — {type}',
      en: 'the element {name} has {value} characters, the limit is {type}',
    },
  ],
  [
    /^Element '(?<name>[^']*)': This element is not expected\. Expected is (?:one of )?\( (?<list>.*) \)$/,
    {
      ru: 'элемент {name} стоит не на месте, здесь ожидается: {list}',
      en: 'the element {name} is out of place, expected here: {list}',
    },
  ],
  [
    /^Element '(?<name>[^']*)': This element is not expected$/,
    { ru: 'элемент {name} здесь лишний', en: 'the element {name} is not expected here' },
  ],
  [
    /^Element '(?<name>[^']*)': Missing child element\(s\)\. Expected is (?:one of )?\( (?<list>.*) \)$/,
    {
      ru: 'в элементе {name} недостаёт: {list}',
      en: 'the element {name} lacks: {list}',
    },
  ],
  [
    /^Element '(?<name>[^']*)', attribute '(?<attribute>[^']*)': The attribute '.*' is not allowed$/,
    {
      ru: 'атрибута {attribute} у элемента {name} быть не может',
      en: 'the element {name} takes no attribute {attribute}',
    },
  ],
  [
    /^Element '(?<name>[^']*)': No matching global declaration available for the validation root$/,
    { ru: 'схема не знает корня {name}', en: 'the schema does not know the root {name}' },
  ],
  [
    /^Element (?<name>\S+) content does not follow the DTD, expecting (?<expected>.*), got \((?<list>.*?) ?\)$/,
    {
      ru: 'состав или порядок элементов в {name} неверен: стоит {list}, а должно быть {expected}',
      en: 'the elements in {name} or their order are wrong: there is {list}, expected is {expected}',
    },
  ],
  [
    /^No declaration for element (?<name>\S+)$/,
    { ru: 'элемента {name} в DTD нет', en: 'the DTD has no element {name}' },
  ],
  [
    /^No declaration for attribute (?<attribute>\S+) of element (?<name>\S+)$/,
    {
      ru: 'атрибута {attribute} у элемента {name} в DTD нет',
      en: 'the DTD has no attribute {attribute} of the element {name}',
    },
  ],
  [
    /^ID (?<value>.*) already defined$/,
    { ru: 'идентификатор {value} уже занят', en: 'the ID {value} is taken already' },
  ],
  [
    /^Value "(?<value>.*)" for attribute (?<attribute>\S+) of (?<name>\S+) is not among the enumerated set$/,
    {
      ru: 'значения «{value}» у атрибута {attribute} элемента {name} быть не может',
      en: 'the attribute {attribute} of the element {name} cannot have the value “{value}”',
    },
  ],
  [
    /^Value for attribute (?<attribute>\S+) of (?<name>\S+) (?:must be|is different from default) "(?<value>.*)"$/,
    {
      ru: 'атрибут {attribute} элемента {name} должен быть «{value}»',
      en: 'the attribute {attribute} of the element {name} must be “{value}”',
    },
  ],
  [
    /^Element (?<name>\S+) does not carry attribute (?<attribute>\S+)$/,
    { ru: 'у элемента {name} нет атрибута {attribute}', en: 'the element {name} lacks the attribute {attribute}' },
  ],
];

const longest = 300;
/** The parser repeats the whole value, which may be an embedded file. */
const longestRead = 20_000;

/** An objection in words; one that is not known here stays as the parser says it. Values are cut to a line. */
export function explainObjection(detail: string): Bilingual {
  for (const [pattern, message] of explanations) {
    const groups = detail.length > longestRead ? undefined : pattern.exec(detail)?.groups;
    if (groups === undefined) continue;
    return sentence(message, Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, cut(text)])));
  }
  return { ru: cut(detail), en: cut(detail) };
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
