import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { Cause } from '../diff/cause-search.js';
import type { ChangedThing } from '../diff/change.js';

export const causeNames: Readonly<Record<Cause['kind'], Bilingual>> = {
  data: { ru: 'данные', en: 'data' },
  reading: {
    ru: 'данные, по которым документ выбирает или считает',
    en: 'data by which the document chooses or counts',
  },
  template: { ru: 'шаблон', en: 'template' },
  official: { ru: 'официальный текст', en: 'official text' },
  program: { ru: 'программа', en: 'the program' },
  unknown: {
    ru: 'причина неизвестна: одна из сторон её не хранит',
    en: 'cause unknown: one of the sides does not keep it',
  },
};

export const thingNames: Readonly<Record<ChangedThing, Bilingual>> = {
  words: { ru: 'слова', en: 'words' },
  block: { ru: 'абзац или таблица', en: 'paragraph or table' },
  item: { ru: 'пункт', en: 'item' },
  row: { ru: 'строка таблицы', en: 'table row' },
  line: { ru: 'строка', en: 'line' },
  'page-mark': { ru: 'пометка на страницах', en: 'mark on pages' },
  property: { ru: 'свойство файла', en: 'property of the file' },
  document: { ru: 'документ', en: 'document' },
};

export const words = {
  old: { ru: 'Было', en: 'Old' },
  new: { ru: 'Стало', en: 'New' },
  counts: {
    ru: 'изменено документов {changed}, без изменений {unchanged}; изменено полей в данных {fields}',
    en: 'documents changed {changed}, unchanged {unchanged}; fields changed in the data {fields}',
  },
  broken: {
    ru: '{product}: не сравнивалось, ошибок на этой стороне {errors}',
    en: '{product}: not compared, errors on this side {errors}',
  },
  everything: { ru: 'всё', en: 'everything' },
  changed: { ru: 'изменён', en: 'changed' },
  notCommitted: { ru: 'ещё не в git', en: 'not committed yet' },
  nowhere: { ru: 'ни один документ не изменился', en: 'no document changed' },
  moved: { ru: 'перенесено', en: 'moved' },
  added: { ru: 'новое', en: 'new' },
  removed: { ru: 'убрано', en: 'removed' },
  attached: { ru: 'приложенный файл', en: 'attached file' },
  more: { ru: 'и ещё {count}', en: 'and {count} more' },
  all: { ru: 'все до одного: --out ПАПКА', en: 'every single one: --out FOLDER' },
} as const satisfies Record<string, Bilingual>;
