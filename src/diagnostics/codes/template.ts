import type { CodeDescription } from '../code-description.js';

/** What can be wrong with a template. Each stops every product: templates are shared. */
export const templateCodes = {
  'template/unreadable': {
    title: { ru: 'шаблон не читается', en: 'a template cannot be read' },
    why: { ru: 'без него документ не построить', en: 'its document cannot be made without it' },
    fix: {
      ru: 'проверьте файл, его права и кодировку UTF-8',
      en: 'check the file, its permissions and its UTF-8 encoding',
    },
  },
  'template/character': {
    title: { ru: 'недопустимый символ в шаблоне', en: 'a character that templates may not hold' },
    why: {
      ru: 'такие символы невидимы, а часть из них обозначает места значений',
      en: 'such characters are invisible, and some of them mark the places of values',
    },
    fix: { ru: 'удалите символ', en: 'delete the character' },
  },
  'template/front-matter': {
    title: { ru: 'ошибка в полях шаблона', en: 'a mistake in the fields of a template' },
    why: {
      ru: 'по полям `id` и `section` документ получает имя файла, место в досье и заголовок',
      en: 'the fields `id` and `section` give the document its file name, its place in the dossier and its title',
    },
    fix: { ru: 'исправьте поля между строками `---`', en: 'correct the fields between the `---` lines' },
  },
  'template/syntax': {
    title: { ru: 'ошибка в записи `{{…}}`', en: 'a mistake in `{{…}}`' },
    why: { ru: 'шаблон, который не разобран, не печатает ничего', en: 'a template that cannot be read prints nothing' },
    fix: { ru: 'исправьте место, на которое указывает сообщение', en: 'correct the place the message points to' },
  },
  'template/not-allowed': {
    title: {
      ru: 'возможность Handlebars, которой у шаблонов нет',
      en: 'a feature of Handlebars that templates do not have',
    },
    why: {
      ru: 'шаблон проверяется по схемам до сборки, поэтому в нём только то, что можно проверить',
      en: 'a template is checked against the schemas before a build, so it holds only what can be checked',
    },
    fix: { ru: 'возьмите приём из docs/templates.md', en: 'use a construct of docs/templates.md' },
  },
  'template/unknown-path': {
    title: { ru: 'шаблон называет поле, которого нет', en: 'a template names a field that does not exist' },
    why: { ru: 'вместо значения не напечаталось бы ничего', en: 'nothing would print in place of the value' },
    fix: { ru: 'исправьте имя поля по схеме записи', en: 'correct the field name by the schema of the record' },
  },
  'template/wrong-type': {
    title: { ru: 'поле использовано не по виду', en: 'a field is used as what it is not' },
    why: {
      ru: 'группа полей не печатается целиком, а перебирать можно только список',
      en: 'a group of fields cannot print as a whole, and only a list can be gone through',
    },
    fix: {
      ru: 'назовите поле внутри группы или возьмите подходящий блок',
      en: 'name a field inside the group or use the block that fits',
    },
  },
  'template/unguarded': {
    title: { ru: 'необязательное поле напечатано без проверки', en: 'an optional field is printed without a guard' },
    why: {
      ru: 'необязательного поля может не быть, и тогда в тексте осталась бы дыра',
      en: 'an optional field may be missing, and the text would have a hole',
    },
    fix: { ru: 'поставьте значение внутрь `{{#if поле}}…{{/if}}`', en: 'put the value inside `{{#if field}}…{{/if}}`' },
  },
  'template/idle-condition': {
    title: { ru: 'условие ничего не решает', en: 'a condition that decides nothing' },
    why: {
      ru: 'обязательное поле есть всегда, хотя бы пометкой, поэтому такое условие скрывает ошибку',
      en: 'a required field is always there, if only as a mark, so such a condition hides a mistake',
    },
    fix: { ru: 'уберите условие или проверьте другое поле', en: 'remove the condition or test another field' },
  },
  'template/silent-each': {
    title: { ru: 'пустой список ничего не напечатал бы', en: 'an empty list would print nothing' },
    why: {
      ru: 'читатель не отличит пустой список от забытого',
      en: 'a reader cannot tell an empty list from a forgotten one',
    },
    fix: {
      ru: 'добавьте `{{else}}` с текстом для пустого списка',
      en: 'add `{{else}}` with the text for an empty list',
    },
  },
  'template/argument': {
    title: { ru: 'неверный аргумент', en: 'a wrong argument' },
    why: {
      ru: 'аргумент, который не подходит, был бы молча пропущен',
      en: 'an argument that does not fit would be skipped silently',
    },
    fix: { ru: 'исправьте аргумент по docs/templates.md', en: 'correct the argument by docs/templates.md' },
  },
  'template/unknown-partial': {
    title: { ru: 'шаблон вставляет часть, которой нет', en: 'a template includes a partial that does not exist' },
    why: { ru: 'на её месте ничего не напечаталось бы', en: 'nothing would print in its place' },
    fix: {
      ru: 'исправьте имя по файлам templates/partials/',
      en: 'correct the name by the files of templates/partials/',
    },
  },
  'template/partial-recursion': {
    title: { ru: 'часть шаблона вставляет сама себя', en: 'a partial includes itself' },
    why: { ru: 'такая вставка не кончается', en: 'such an inclusion never ends' },
    fix: {
      ru: 'разорвите круг: одна из частей не должна вставлять другую',
      en: 'break the circle: one of the partials must not include the other',
    },
  },
  'template/language-pair': {
    title: { ru: 'русский и английский тексты не парны', en: 'the Russian and English texts are not a pair' },
    why: {
      ru: 'оба языка печатают одни и те же факты; непарный текст есть только в одном документе',
      en: 'both languages print the same facts; an unpaired text stands in one document only',
    },
    fix: {
      ru: 'поставьте `{{#ru}}…{{/ru}}` и `{{#en}}…{{/en}}` рядом, с одними и теми же полями',
      en: 'put `{{#ru}}…{{/ru}}` and `{{#en}}…{{/en}}` side by side, with the same fields',
    },
  },
  'template/untranslated': {
    title: { ru: 'текст вне языковой пары', en: 'text outside a language pair' },
    why: {
      ru: 'он напечатался бы одинаково в русском и в английском документе',
      en: 'it would print the same in the Russian and the English document',
    },
    fix: {
      ru: 'возьмите `{{say ru="…" en="…"}}` или пару блоков',
      en: 'use `{{say ru="…" en="…"}}` or a pair of blocks',
    },
  },
  'template/markup': {
    title: { ru: 'разметка, которой у шаблонов нет', en: 'markup that templates do not have' },
    why: {
      ru: 'напечатать можно только то, что одинаково выйдет в PDF, DOCX и тексте',
      en: 'only what comes out the same in PDF, DOCX and text can be printed',
    },
    fix: { ru: 'возьмите разметку из docs/templates.md', en: 'use the markup of docs/templates.md' },
  },
  'template/unknown-name': {
    title: { ru: 'шаблон ссылается на то, чего нет', en: 'a template refers to something that does not exist' },
    why: {
      ru: 'номера разделов, подписи формы и сокращения печатаются из справочников, а не из шаблона',
      en: 'section numbers, form labels and abbreviations print from their lists, not from the template',
    },
    fix: { ru: 'исправьте имя или добавьте его в справочник', en: 'correct the name or add it to the list' },
  },
  'template/duplicate-output': {
    title: { ru: 'два шаблона дают один документ', en: 'two templates make one document' },
    why: { ru: 'второй файл записался бы поверх первого', en: 'the second file would overwrite the first' },
    fix: { ru: 'дайте одному из шаблонов другой `id`', en: 'give one of the templates another `id`' },
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;
