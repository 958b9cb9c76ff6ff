import type { CodeDescription } from '../code-description.js';

/** A section number, of the command line or of a dossier record, that leads nowhere. */
export const usageCodes = {
  'section/unknown': {
    title: { ru: 'раздела с таким номером в досье нет', en: 'the dossier has no section of that number' },
    why: {
      ru: 'разделы и их номера заданы перечнем документов досье ЕАЭС; номера ЕС и ICH местами другие',
      en: 'the list of documents of the EAEU dossier sets the sections and their numbers; those of the EU and ICH partly differ',
    },
    fix: {
      ru: 'найдите номер в checklist.json любого собранного досье',
      en: 'look the number up in the checklist.json of any dossier built',
    },
  },
  'section/no-template': {
    title: { ru: 'для раздела ещё нет шаблона', en: 'the section has no template yet' },
    why: {
      ru: 'собирается то, для чего в templates/ есть шаблон; остальное показано в checklist.json',
      en: 'what has a template in templates/ is built; checklist.json shows the rest',
    },
    fix: {
      ru: 'уберите раздел из --only или напишите шаблон',
      en: 'leave the section out of --only or write a template',
    },
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;
