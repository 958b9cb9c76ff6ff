import type { CodeDescription } from '../code-description.js';

/** A product folder that cannot be built as a whole, and schemas that cannot be used. */
export const productCodes = {
  'product/no-dossier': {
    title: { ru: 'нет записи dossier', en: 'there is no dossier record' },
    why: {
      ru: 'в ней профиль, дата и языки досье: без неё нечего строить',
      en: 'it holds the profile, the date and the languages: without it there is nothing to build',
    },
    fix: { ru: 'добавьте запись с recordType: dossier', en: 'add a record with recordType: dossier' },
  },
  'product/no-product': {
    title: { ru: 'нет записи product', en: 'there is no product record' },
    why: { ru: 'на неё ссылается productId каждой записи', en: 'the productId of every record refers to it' },
    fix: { ru: 'добавьте запись с recordType: product', en: 'add a record with recordType: product' },
  },
  'product/second-record': {
    title: {
      ru: 'в папке две записи, которая может быть только одна',
      en: 'two records of a kind a folder has one of',
    },
    why: {
      ru: 'в папке препарата одна запись dossier и одна запись product',
      en: 'a product folder holds one dossier record and one product record',
    },
    fix: { ru: 'оставьте одну из записей', en: 'keep one of the records' },
  },
  'product/duplicate-id': {
    title: { ru: 'два препарата с одним идентификатором', en: 'two products with one id' },
    why: {
      ru: 'по идентификатору досье различают; одинаковые спутали бы два досье',
      en: 'dossiers are told apart by id; equal ids would confuse two dossiers',
    },
    fix: { ru: 'дайте одному из них другой id', en: 'give one of them another id' },
  },
  'schema/unusable': {
    title: { ru: 'схема не годится', en: 'the schema cannot be used' },
    why: {
      ru: 'без схемы не проверить ни одну запись этого вида',
      en: 'without its schema no record of the kind can be checked',
    },
    fix: { ru: 'исправьте файл схемы', en: 'correct the schema file' },
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;
