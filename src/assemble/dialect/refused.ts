import type { Bilingual } from '../../diagnostics/diagnostic.js';

const names: Readonly<Record<string, Bilingual>> = {
  html: { ru: 'разметка HTML', en: 'raw HTML' },
  link: { ru: 'ссылка с адресом', en: 'a link with an address' },
  linkReference: { ru: 'ссылка с адресом', en: 'a link with an address' },
  definition: { ru: 'адрес ссылки', en: 'a link definition' },
  image: { ru: 'изображение', en: 'an image' },
  imageReference: { ru: 'изображение', en: 'an image' },
  inlineCode: { ru: 'код в обратных апострофах', en: 'code in backticks' },
  code: { ru: 'блок кода (строка с отступом или ограда)', en: 'a code block (an indented line or a fence)' },
  blockquote: { ru: 'цитата', en: 'a block quote' },
  thematicBreak: { ru: 'горизонтальная черта', en: 'a horizontal rule' },
  heading: { ru: 'заголовок', en: 'a heading' },
  list: { ru: 'список', en: 'a list' },
  paragraph: { ru: 'абзац', en: 'a paragraph' },
  table: { ru: 'таблица', en: 'a table' },
  containerDirective: { ru: 'вложенный блок `:::`', en: 'a nested `:::` block' },
};

/** The sentences of the dialect: what a template may not contain, and what to write instead. */
export const refused = {
  node: (type: string): Bilingual => {
    const name = names[type] ?? { ru: `разметка «${type}»`, en: `${type} markup` };
    return { ru: `здесь не допускается: ${name.ru}`, en: `not allowed here: ${name.en}` };
  },
  directive: (name: string): Bilingual => ({
    ru: `блок или знак \`:${name}\` шаблонам неизвестен`,
    en: `\`:${name}\` is not a directive of templates`,
  }),
  attribute: (name: string, attribute: string): Bilingual => ({
    ru: `у \`:${name}\` нет атрибута \`${attribute}\``,
    en: `\`:${name}\` has no attribute \`${attribute}\``,
  }),
  attributes: (name: string): Bilingual => ({
    ru: `у \`:${name}\` не бывает атрибутов`,
    en: `\`:${name}\` takes no attributes`,
  }),
  attributeValue: (name: string, attribute: string, value: string): Bilingual => ({
    ru: `атрибут \`${attribute}\` блока \`:${name}\` не может быть \`${value}\``,
    en: `attribute \`${attribute}\` of \`:${name}\` cannot be \`${value}\``,
  }),
  label: (name: string): Bilingual => ({
    ru: `у \`:::${name}\` не бывает подписи в квадратных скобках`,
    en: `\`:::${name}\` takes no label in square brackets`,
  }),
  content: (name: string, wanted: Bilingual): Bilingual => ({
    ru: `в блоке \`:::${name}\` должно быть: ${wanted.ru}`,
    en: `\`:::${name}\` must hold ${wanted.en}`,
  }),
  drawing: {
    ru: '`{{drawing …}}` стоит вне блока `:::figure`',
    en: '`{{drawing …}}` stands outside `:::figure`',
  },
  mixedParagraphs: {
    ru: 'текст из нескольких абзацев стоит внутри другого текста',
    en: 'a text of several paragraphs stands inside other text',
  },
  mixedParagraphsHint: {
    ru: 'поставьте его отдельным абзацем или единственным в ячейке',
    en: 'give it a paragraph or a cell of its own',
  },
  headingLevel: (level: number, before: number): Bilingual => ({
    ru: `заголовок уровня ${level} стоит после уровня ${before}`,
    en: `a level ${level} heading follows level ${before}`,
  }),
  listStart: { ru: 'нумерованный список начинается не с 1', en: 'a numbered list does not start at 1' },
  bareTable: {
    ru: 'таблица стоит вне блока `:::table` или `:::form`',
    en: 'a table stands outside `:::table` or `:::form`',
  },
  rowLength: (cells: number, columns: number): Bilingual => ({
    ru: `в строке таблицы ячеек: ${cells}, а столбцов: ${columns}`,
    en: `a table row has ${cells} cells where the table has ${columns} columns`,
  }),
  span: (mark: '<' | '^'): Bilingual => ({
    ru: `ячейке \`${mark}\` не с чем объединиться, либо объединение не прямоугольное`,
    en: `cell \`${mark}\` has nothing to merge with, or the merged area is not a rectangle`,
  }),
  colonHint: {
    ru: 'если двоеточие — просто знак, пишите `\\:` или ставьте после него пробел',
    en: 'write `\\:` or put a space after it where the colon is only a colon',
  },
  plainTextHint: {
    ru: 'шаблону доступны заголовки, абзацы, списки, таблицы, курсив и полужирный; обычный знак экранируйте `\\`',
    en: 'templates have headings, paragraphs, lists, tables, emphasis and strong; escape a plain character with `\\`',
  },
} as const;
