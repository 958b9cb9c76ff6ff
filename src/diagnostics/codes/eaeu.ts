import type { CodeDescription } from '../code-description.js';

/** What keeps a finished build from becoming a sequence in the EAEU format. */
export const eaeuCodes = {
  'eaeu/no-date': {
    title: { ru: 'у документа нет полной даты', en: 'a document has no full date' },
    why: {
      ru: 'опись R.022 требует дату выдачи каждого документа с числом и месяцем',
      en: 'an R.022 inventory needs the date of issue of each document, to the day',
    },
    fix: {
      ru: 'укажите день, месяц и год в поле date записи приложенного документа',
      en: 'give day, month and year in the field date of the record of the attached document',
    },
  },
  'eaeu/no-country': {
    title: { ru: 'неизвестна страна заявителя', en: 'the country of the applicant is unknown' },
    why: {
      ru: 'опись R.022 требует код страны, из которой направлено досье',
      en: 'an R.022 inventory needs the code of the country the dossier is sent from',
    },
    fix: {
      ru: 'укажите country в записи организации-заявителя',
      en: 'give country in the record of the applicant',
    },
  },
  'eaeu/no-code': {
    title: { ru: 'у документа нет кода вида', en: 'a document has no type code' },
    why: {
      ru: 'файлы без кода классификатора — самая частая причина возврата досье',
      en: 'files without a code of the classifier are the commonest reason to return a dossier',
    },
    fix: {
      ru: 'укажите один из кодов раздела и соберите досье заново',
      en: 'give one of the codes of the section and build the dossier again',
    },
  },
  'eaeu/long-path': {
    title: { ru: 'путь к файлу слишком длинный', en: 'the path of a file is too long' },
    why: {
      ru: 'файл с длинным путем не открывается и не распаковывается на части рабочих мест',
      en: 'a file with a long path does not open or unpack on some computers',
    },
    fix: {
      ru: 'сократите идентификатор показания или вещества: он служит именем папки',
      en: 'shorten the id of the indication or substance: it is the name of a folder',
    },
  },
  'eaeu/too-large-to-embed': {
    title: { ru: 'файлы слишком велики, чтобы вложить их в опись', en: 'the files are too large for the inventory' },
    why: {
      ru: 'опись с вложенными файлами читают целиком; больше предела ее не откроет получатель',
      en: 'an inventory with its files inside is read as a whole; above the limit nobody can open it',
    },
    fix: {
      ru: 'соберите последовательность с --carrier path: файлы останутся в папках',
      en: 'package with --carrier path: the files then stay in folders',
    },
  },
  'eaeu/orphan-signature': {
    title: { ru: 'подпись не относится ни к одному файлу', en: 'a signature belongs to no file' },
    why: {
      ru: 'подпись ищут по имени файла; эту подпись получателю не к чему приложить',
      en: 'a signature is found by the name of its file; nobody could say what this one signs',
    },
    fix: {
      ru: 'назовите подпись как файл из to-sign.csv с добавлением .sig или .p7s',
      en: 'name the signature like a file of to-sign.csv with .sig or .p7s added',
    },
  },
  'eaeu/same-signature': {
    title: { ru: 'две подписи с одним именем', en: 'two signatures of one name' },
    why: {
      ru: 'рядом с файлом помещается одна подпись с таким именем, и выбрать за вас нельзя',
      en: 'one signature of that name fits beside the file, and nobody can choose for you',
    },
    fix: { ru: 'оставьте одну из них', en: 'leave one of them' },
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;
