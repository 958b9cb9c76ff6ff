import type { CodeDescription } from '../code-description.js';

/** Files that a dossier receives ready. A file with a fault stays out: a warning in a draft, an error in a submission. */
export const attachmentCodes = {
  'attachment/no-file': {
    title: { ru: 'нет файла, который описывает запись', en: 'the file a record describes does not exist' },
    why: {
      ru: 'запись без файла — обещание без документа',
      en: 'a record without its file is a promise without the paper',
    },
    fix: {
      ru: 'положите файл рядом с записью или исправьте имя в поле file',
      en: 'put the file beside the record, or correct its name in the field file',
    },
  },
  'attachment/no-record': {
    title: { ru: 'у файла нет записи', en: 'a file without a record' },
    why: {
      ru: 'без записи неизвестно, в какой раздел и под каким кодом идёт файл, и в досье он не попадает',
      en: 'without a record nobody knows the section and the code of the file, and it does not enter the dossier',
    },
    fix: {
      ru: 'опишите файл записью с recordType: attachment в той же папке',
      en: 'describe the file in a record with recordType: attachment in the same folder',
    },
  },
  'attachment/not-a-pdf': {
    title: { ru: 'файл не открывается как PDF', en: 'the file does not open as PDF' },
    why: { ru: 'эксперт его тоже не откроет', en: 'the assessor will not open it either' },
    fix: { ru: 'сохраните документ заново в PDF', en: 'save the document as PDF again' },
  },
  'attachment/encrypted': {
    title: { ru: 'файл зашифрован', en: 'the file is encrypted' },
    why: {
      ru: 'экспертная организация не сможет открыть, распечатать или искать по нему',
      en: 'the expert organisation cannot open, print or search it',
    },
    fix: { ru: 'снимите защиту и сохраните файл заново', en: 'remove the protection and save the file again' },
  },
  'attachment/pdf-version': {
    title: { ru: 'слишком новая версия PDF', en: 'the PDF version is too new' },
    why: { ru: 'программы приёма читают не все версии', en: 'programs of the authority do not read every version' },
    fix: { ru: 'сохраните файл в допустимой версии', en: 'save the file in an allowed version' },
  },
  'attachment/active-content': {
    title: { ru: 'в файле есть исполняемое содержимое', en: 'the file holds active content' },
    why: {
      ru: 'сценарий меняет то, что видит читатель, и такие файлы не принимают',
      en: 'a script changes what a reader sees, and such files are refused',
    },
    fix: { ru: 'сохраните файл без сценариев и мультимедиа', en: 'save the file without scripts and media' },
  },
  'attachment/embedded-file': {
    title: { ru: 'в файл вложены другие файлы', en: 'the file holds other files' },
    why: {
      ru: 'вложение не видно в содержании досье и не проверяется',
      en: 'an embedded file is in no contents list and is not checked',
    },
    fix: { ru: 'приложите вложенные файлы отдельно', en: 'attach the embedded files on their own' },
  },
  'attachment/form': {
    title: { ru: 'в файле есть поля формы', en: 'the file has form fields' },
    why: { ru: 'поле можно изменить после подписи', en: 'a field can be changed after signing' },
    fix: { ru: 'сведите форму в обычные страницы', en: 'flatten the form into ordinary pages' },
  },
  'attachment/no-text': {
    title: { ru: 'на странице нет текста', en: 'a page has no text' },
    why: {
      ru: 'скан без текстового слоя нельзя искать, копировать и проверять',
      en: 'a scan without a text layer cannot be searched, copied or checked',
    },
    fix: {
      ru: 'распознайте скан и сохраните с текстовым слоем',
      en: 'run text recognition and save the scan with a text layer',
    },
  },
  'attachment/font-not-embedded': {
    title: { ru: 'шрифт не встроен в файл', en: 'a font is not embedded' },
    why: {
      ru: 'на другом компьютере текст заменится другими знаками',
      en: 'on another computer the text shows other characters',
    },
    fix: { ru: 'сохраните файл со встроенными шрифтами', en: 'save the file with its fonts embedded' },
  },
  'attachment/page-size': {
    title: { ru: 'не тот размер страницы', en: 'the size of a page' },
    why: {
      ru: 'лист другого размера не печатается и не подшивается с остальными',
      en: 'a sheet of another size does not print or bind with the others',
    },
    fix: { ru: 'приведите страницы к допустимому размеру', en: 'bring the pages to an allowed size' },
  },
  'attachment/file-name': {
    title: { ru: 'имя файла не годится', en: 'the file name does not suit' },
    why: {
      ru: 'имя становится частью путей досье; кириллица, пробелы и похожие буквы ломают приём',
      en: 'the name becomes part of the paths of the dossier; Cyrillic, spaces and look-alike letters break their reception',
    },
    fix: {
      ru: 'назовите файл строчными латинскими буквами, цифрами и дефисами',
      en: 'name the file with lower-case Latin letters, digits and hyphens',
    },
  },
  'attachment/path-too-long': {
    title: { ru: 'путь файла в досье слишком длинный', en: 'the path of the file in the dossier is too long' },
    why: {
      ru: 'длинные пути не распаковываются на компьютерах органа',
      en: 'long paths do not unpack on the computers of the authority',
    },
    fix: { ru: 'сократите имя файла', en: 'shorten the file name' },
  },
  'attachment/too-large': {
    title: { ru: 'файл больше предела', en: 'the file is larger than the limit' },
    why: { ru: 'файл такого размера не примет портал', en: 'the portal does not accept a file of this size' },
    fix: {
      ru: 'уменьшите разрешение скана или разделите документ на части',
      en: 'lower the resolution of the scan or split the document',
    },
  },
  'attachment/changed': {
    title: { ru: 'файл изменён после внесения', en: 'the file was changed after it was entered' },
    why: {
      ru: 'контрольная сумма записи относится к другому содержимому',
      en: 'the checksum of the record belongs to other content',
    },
    fix: {
      ru: 'сверьте файл с подлинником и обновите поле sha256',
      en: 'compare the file with the original and update the field sha256',
    },
  },
  'attachment/same-place': {
    title: { ru: 'два файла попадают на одно место досье', en: 'two files go to one place of the dossier' },
    why: { ru: 'один из них пропал бы молча', en: 'one of them would be lost silently' },
    fix: { ru: 'дайте файлам разные имена', en: 'give the files different names' },
  },
  'attachment/not-expected': {
    title: { ru: 'раздел не ожидает такого документа', en: 'the section does not expect such a document' },
    why: {
      ru: 'лишний файл в разделе — повод вернуть досье',
      en: 'a file too many in a section is a reason to return the dossier',
    },
    fix: {
      ru: 'исправьте раздел, часть или запись, к которой относится документ',
      en: 'correct the section, the part or the record the document belongs to',
    },
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;
