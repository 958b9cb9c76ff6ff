import { countOf, type Noun } from '../../report/plural.js';
import { type DocumentAnswer, isField } from './answers.js';
import { showPages } from './page-source.js';
import { quote, type ShowOptions, shorten, showPlace, showSourceLine } from './show-source.js';
import { stateNames } from './source-words.js';

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

const nouns = {
  place: { ru: ['место', 'места', 'мест'], en: ['place', 'places'] },
  field: { ru: ['поле', 'поля', 'полей'], en: ['field', 'fields'] },
} as const satisfies Record<string, Noun>;

const words = {
  page: { ru: 'стр.', en: 'p.' },
  input: { ru: 'для расчёта', en: 'an input of' },
} as const;
