import { isField, type TextAnswer, type TextSource } from './answers.js';
import { oneLine, pageText, quote, type ShowOptions, shorten, showPlace, showSourceLine } from './show-source.js';
import { stateNames } from './source-words.js';

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

function showSource(source: TextSource, options: ShowOptions): string[] {
  const { language, paint } = options;
  if (source.kind === 'words') {
    const { text, template, lines } = source;
    const places = lines.map(({ file, line }) => `${file}:${line}`).join(', ');
    const by = lines.length === 0 ? words.composed : words.template;
    return [`  ${quote(shorten(text), language)} ← ${by[language]} ${places === '' ? template : places}`];
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

const words = {
  composed: { ru: 'составлено программой по шаблону', en: 'put together by the program after template' },
  template: { ru: 'шаблон', en: 'template' },
  computedFrom: { ru: 'вычислено по полям:', en: 'computed from the fields:' },
} as const;
