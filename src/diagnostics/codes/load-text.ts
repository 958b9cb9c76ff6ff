import type { CodeDescription } from '../code-description.js';

/** A content file whose text cannot be taken as a record, or not all of it. */
export const loadTextCodes = {
  'load/yaml-syntax': {
    title: { ru: 'ошибка в записи YAML', en: 'a mistake in the YAML' },
    why: { ru: 'пока запись не разобрана, её полей нет', en: 'until the record is parsed it has no fields' },
    fix: { ru: 'исправьте место, на которое указывает сообщение', en: 'correct the place the message points to' },
  },
  'load/tab-indentation': {
    title: { ru: 'отступ сделан табуляцией', en: 'indentation by tab' },
    why: {
      ru: 'ширина табуляции у каждого своя, поэтому YAML её в отступах запрещает',
      en: 'a tab has no agreed width, so YAML forbids it in indentation',
    },
    fix: { ru: 'замените табуляции пробелами во всём файле', en: 'replace tabs with spaces in the whole file' },
  },
  'load/json-syntax': {
    title: { ru: 'ошибка в записи JSON', en: 'a mistake in the JSON' },
    why: {
      ru: 'файлы .json читаются строго: без комментариев и без запятой после последнего элемента',
      en: '.json files are read strictly: no comments, no comma after the last item',
    },
    fix: { ru: 'исправьте место, на которое указывает сообщение', en: 'correct the place the message points to' },
  },
  'load/several-documents': {
    title: { ru: 'в файле несколько документов YAML', en: 'the file holds several YAML documents' },
    why: {
      ru: 'в одном файле — одна запись: вторая осталась бы непрочитанной',
      en: 'one file holds one record: a second would stay unread',
    },
    fix: { ru: 'перенесите всё после `---` в отдельный файл', en: 'move everything after `---` into its own file' },
  },
  'load/yaml-alias': {
    title: { ru: 'якорь или ссылка YAML', en: 'a YAML anchor or alias' },
    why: {
      ru: 'ссылки прячут значение от читающего строку и могут разрастись до миллиардов значений; каждый факт записывается один раз, на своём месте',
      en: 'aliases hide a value from whoever reads the line and can grow into billions of values; each fact stands once, in its place',
    },
    fix: {
      ru: 'впишите само значение; текст, начинающийся с & или *, возьмите в кавычки',
      en: 'write the value itself; put a text that begins with & or * in quotes',
    },
  },
  'load/yaml-tag': {
    title: { ru: 'тег YAML', en: 'a YAML tag' },
    why: {
      ru: 'теги меняют вид значения незаметно для читающего',
      en: 'tags change the kind of a value without the reader noticing',
    },
    fix: {
      ru: 'удалите тег; текст, начинающийся с !, возьмите в кавычки',
      en: 'delete the tag; put a text that begins with ! in quotes',
    },
  },
  'load/duplicate-key': {
    title: { ru: 'поле записано дважды', en: 'a field is written twice' },
    why: { ru: 'из двух значений одно пропало бы молча', en: 'one of the two values would be lost silently' },
    fix: { ru: 'оставьте одно поле', en: 'keep one of the fields' },
  },
  'load/reserved-key': {
    title: { ru: 'имя поля занято средой исполнения', en: 'the field name is reserved by the runtime' },
    why: {
      ru: 'имена __proto__, constructor и prototype меняют сами объекты программы, а не данные',
      en: 'the names __proto__, constructor and prototype change the program’s objects, not the data',
    },
    fix: { ru: 'назовите поле иначе или удалите его', en: 'rename the field or delete it' },
  },
  'load/key-not-text': {
    title: { ru: 'имя поля — не текст', en: 'a field name is not text' },
    why: {
      ru: 'поля находят по имени; число, список или пустота именем не служат',
      en: 'fields are found by name; a number, a list or nothing is not a name',
    },
    fix: { ru: 'возьмите имя поля в кавычки или исправьте его', en: 'put the field name in quotes or correct it' },
  },
  'load/number-too-long': {
    title: { ru: 'число длиннее, чем можно сохранить точно', en: 'the number is longer than can be kept exactly' },
    why: {
      ru: 'последние цифры такого числа были бы округлены молча',
      en: 'the last digits of such a number would be rounded silently',
    },
    fix: {
      ru: 'если это номер или код, возьмите его в кавычки',
      en: 'if it is a number of a paper or a code, put it in quotes',
    },
  },
  'load/forbidden-character': {
    title: { ru: 'недопустимый символ в тексте', en: 'a forbidden character in the text' },
    why: {
      ru: 'управляющие, невидимые и неназначенные символы не печатаются или меняют напечатанное незаметно',
      en: 'control, invisible and unassigned characters do not print, or change what prints without being seen',
    },
    fix: { ru: 'удалите символ', en: 'delete the character' },
  },
  'load/nested-too-deep': {
    title: { ru: 'слишком глубокая вложенность', en: 'nested too deeply' },
    why: {
      ru: 'ни одна запись так не устроена; это испорченный файл',
      en: 'no record is built like that; the file is damaged',
    },
    fix: { ru: 'уберите лишние скобки или дефисы', en: 'remove the surplus brackets or hyphens' },
  },
  'load/front-matter-missing': {
    title: { ru: 'в файле Markdown нет полей записи', en: 'the Markdown file has no record fields' },
    why: {
      ru: 'без полей между строками `---` в начале файла неизвестно, что это за запись',
      en: 'without fields between `---` lines at the start nobody knows which record it is',
    },
    fix: {
      ru: 'начните файл строкой `---`, полями записи и строкой `---`',
      en: 'begin the file with a line `---`, the record fields and a line `---`',
    },
  },
  'load/front-matter-open': {
    title: { ru: 'поля записи не закрыты строкой `---`', en: 'the record fields are not closed by a line `---`' },
    why: {
      ru: 'без неё неизвестно, где кончаются поля и начинается текст',
      en: 'without it nobody knows where the fields end and the text begins',
    },
    fix: { ru: 'поставьте после полей строку `---`', en: 'put a line `---` after the fields' },
  },
  'load/front-matter-language': {
    title: { ru: 'поля записи не на YAML', en: 'the record fields are not YAML' },
    why: {
      ru: 'поля читаются только как YAML: в частности, код из файла данных никогда не исполняется',
      en: 'fields are read as YAML only: in particular, code in a content file is never run',
    },
    fix: {
      ru: 'оставьте в первой строке только `---` и запишите поля на YAML',
      en: 'leave only `---` in the first line and write the fields in YAML',
    },
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;
