import type { CodeDescription } from '../code-description.js';

/** A content file that cannot be taken as text at all. */
export const loadFileCodes = {
  'load/link': {
    title: { ru: 'вместо файла стоит символическая ссылка', en: 'a symbolic link stands in place of a file' },
    why: {
      ru: 'ссылка может вести за пределы папки с данными, и тогда в досье попадёт то, чего нет в репозитории',
      en: 'a link may lead out of the content folder, and what is not in the repository would enter the dossier',
    },
    fix: { ru: 'положите на место ссылки сам файл', en: 'put the file itself in place of the link' },
  },
  'load/not-a-file': {
    title: { ru: 'это не обычный файл', en: 'this is not an ordinary file' },
    why: {
      ru: 'канал или устройство нельзя прочитать дважды с одним итогом',
      en: 'a pipe or a device cannot be read twice with one result',
    },
    fix: { ru: 'замените его обычным файлом', en: 'replace it with an ordinary file' },
  },
  'load/too-large': {
    title: { ru: 'файл больше предела', en: 'the file is larger than the limit' },
    why: {
      ru: 'запись — это страница-другая текста; больший файл почти всегда положен по ошибке, поэтому он не читается',
      en: 'a record is a page or two of text; a larger file is nearly always a mistake, so it is not read',
    },
    fix: {
      ru: 'разделите записи по файлам или уберите файл из папки данных',
      en: 'split the records into files, or move the file out of the content folder',
    },
  },
  'load/unreadable': {
    title: { ru: 'файл не читается', en: 'the file cannot be read' },
    why: {
      ru: 'досье без одной из своих записей было бы неполным молча',
      en: 'a dossier without one of its records would be silently incomplete',
    },
    fix: { ru: 'проверьте права на файл и диск', en: 'check the permissions of the file and the disk' },
  },
  'load/not-utf8': {
    title: { ru: 'файл записан не в UTF-8', en: 'the file is not UTF-8' },
    why: {
      ru: 'байты другой кодировки читаются как чужие буквы или не читаются вовсе',
      en: 'bytes of another encoding read as other letters or not at all',
    },
    fix: { ru: 'сохраните файл в кодировке UTF-8', en: 'save the file as UTF-8' },
  },
  'load/byte-order-mark': {
    title: { ru: 'файл начинается с метки порядка байтов (BOM)', en: 'the file begins with a byte order mark (BOM)' },
    why: {
      ru: 'невидимая метка сдвигает начало файла, и другие программы принимают её за часть первого имени',
      en: 'the invisible mark shifts the start of the file, and other programs take it for part of the first name',
    },
    fix: { ru: 'сохраните файл как «UTF-8», а не «UTF-8 с BOM»', en: 'save the file as “UTF-8”, not “UTF-8 with BOM”' },
  },
  'load/empty': {
    title: { ru: 'в файле нет записи', en: 'the file holds no record' },
    why: { ru: 'пустой файл похож на потерянную запись', en: 'an empty file looks like a lost record' },
    fix: { ru: 'внесите запись или удалите файл', en: 'enter the record or delete the file' },
  },
  'load/outside-product': {
    title: { ru: 'файл лежит вне папки препарата', en: 'the file lies outside a product folder' },
    why: {
      ru: 'каждая запись относится к одному препарату: к папке прямо под content/',
      en: 'each record belongs to one product: to the folder directly below content/',
    },
    fix: { ru: 'перенесите файл в папку препарата', en: 'move the file into the folder of a product' },
  },
  'load/not-shared': {
    title: { ru: 'в общей папке лежит не правило', en: 'the shared folder holds something else than a rule' },
    why: {
      ru: 'сведения относятся к одному препарату; общими для всех могут быть только правила',
      en: 'facts belong to one product; only rules can be common to all',
    },
    fix: { ru: 'перенесите запись в папку препарата', en: 'move the record into the folder of a product' },
  },
  'load/not-read': {
    title: { ru: 'файл с таким расширением не читается', en: 'a file with this extension is not read' },
    why: {
      ru: 'записи лежат в файлах .yaml, .yml, .json и .md; остальное в досье не попадёт',
      en: 'records are .yaml, .yml, .json and .md files; anything else does not enter the dossier',
    },
    fix: {
      ru: 'исправьте расширение или уберите файл из папки данных',
      en: 'correct the extension or move the file out of the content folder',
    },
  },
  'load/product-name': {
    title: {
      ru: 'имя папки препарата не годится для имён файлов',
      en: 'the name of the product folder does not suit file names',
    },
    why: {
      ru: 'имя папки становится частью путей в out/, а они состоят из латинских букв, цифр и дефисов',
      en: 'the folder name becomes part of the paths in out/, which use Latin letters, digits and hyphens only',
    },
    fix: {
      ru: 'переименуйте папку: строчные латинские буквы, цифры и дефис',
      en: 'rename the folder: lower-case Latin letters, digits and hyphens',
    },
  },
  'load/no-content': {
    title: { ru: 'данных нет', en: 'there is no content' },
    why: {
      ru: 'строить нечего: в папке данных нет ни одного препарата',
      en: 'there is nothing to build: the content folder holds no product',
    },
    fix: { ru: 'проверьте путь к папке данных', en: 'check the path of the content folder' },
  },
  'load/unknown-product': {
    title: { ru: 'такого препарата нет', en: 'there is no such product' },
    why: {
      ru: 'препарат называется по имени папки под content/',
      en: 'a product is named by its folder below content/',
    },
    fix: { ru: 'назовите одну из папок под content/', en: 'name one of the folders below content/' },
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;
