import type { CodeDescription } from '../code-description.js';

/** A record that does not satisfy the schema of its kind, or does not go with the other records of its product. */
export const recordCodes = {
  'record/not-a-record': {
    title: { ru: 'файл не содержит записи', en: 'the file is not a record' },
    why: {
      ru: 'файл данных — это набор полей, первое из которых recordType называет вид записи',
      en: 'a content file is a set of fields, the first of which, recordType, names the kind of record',
    },
    fix: { ru: 'начните файл полем recordType', en: 'begin the file with the field recordType' },
  },
  'record/unknown-type': {
    title: { ru: 'неизвестный вид записи', en: 'unknown kind of record' },
    why: {
      ru: 'по виду записи выбирается схема, то есть набор её полей',
      en: 'the kind of a record chooses its schema, that is, its fields',
    },
    fix: {
      ru: 'впишите в recordType вид из списка схем в schemas/',
      en: 'give recordType one of the kinds in schemas/',
    },
  },
  'record/missing-field': {
    title: { ru: 'нет обязательного поля', en: 'a required field is missing' },
    why: {
      ru: 'без этого поля нельзя построить даже черновик',
      en: 'without this field not even a draft can be built',
    },
    fix: {
      ru: 'впишите поле; если значения ещё нет, запишите причину: { absent: pending }',
      en: 'write the field; while there is no value, write the reason: { absent: pending }',
    },
  },
  'record/unknown-field': {
    title: { ru: 'неизвестное поле', en: 'unknown field' },
    why: {
      ru: 'опечатка в имени поля оставила бы значение ненапечатанным молча',
      en: 'a mistyped field name would silently leave its value unprinted',
    },
    fix: { ru: 'исправьте имя поля по схеме записи', en: 'correct the field name after the schema of the record' },
  },
  'record/unknown-value': {
    title: { ru: 'значения нет в перечне', en: 'the value is not in the list' },
    why: {
      ru: 'поле берёт значения только из своего перечня в schemas/code-lists/',
      en: 'the field takes values of its list in schemas/code-lists/ only',
    },
    fix: { ru: 'выберите значение из перечня', en: 'choose a value of the list' },
  },
  'record/wrong-type': {
    title: { ru: 'значение не того вида', en: 'a value of the wrong kind' },
    why: {
      ru: 'число без кавычек теряет нули и разряды; номера, коды и даты — это тексты',
      en: 'an unquoted number loses zeros and digits; numbers of papers, codes and dates are texts',
    },
    fix: {
      ru: 'возьмите текст в кавычки или исправьте вид значения',
      en: 'put a text in quotes or correct the kind of the value',
    },
  },
  'record/no-such-date': {
    title: { ru: 'такой даты нет', en: 'there is no such date' },
    why: {
      ru: 'даты сверяются между собой; дата вне календаря не сверяется ни с чем',
      en: 'dates are compared with each other; one outside the calendar compares with nothing',
    },
    fix: { ru: 'запишите ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ', en: 'write YYYY-MM-DD, YYYY-MM or YYYY' },
  },
  'record/wrong-form': {
    title: { ru: 'значение записано не по форме', en: 'the value is not in its form' },
    why: {
      ru: 'по форме номера и идентификаторы находят друг друга',
      en: 'numbers and ids find each other by their form',
    },
    fix: { ru: 'исправьте запись по описанию поля', en: 'correct it after the description of the field' },
  },
  'record/out-of-range': {
    title: { ru: 'значение вне допустимых границ', en: 'the value is out of its range' },
    why: { ru: 'за этими границами значение не имеет смысла', en: 'beyond these limits the value has no meaning' },
    fix: { ru: 'исправьте значение по источнику', en: 'correct the value from its source' },
  },
  'record/repeated-item': {
    title: { ru: 'значение в списке повторяется', en: 'a value is repeated in a list' },
    why: { ru: 'повтор напечатался бы дважды', en: 'the repetition would print twice' },
    fix: { ru: 'удалите повтор', en: 'delete the repetition' },
  },
  'record/no-such-candidate': {
    title: { ru: 'выбранного значения нет среди спорных', en: 'the chosen value is not among the contested ones' },
    why: {
      ru: 'chosen — номер значения в candidates, считая с нуля',
      en: 'chosen is the number of a value in candidates, counted from zero',
    },
    fix: { ru: 'исправьте номер', en: 'correct the number' },
  },
  'record/no-such-path': {
    title: { ru: 'источник указан для поля, которого нет', en: 'a source is given for a field that does not exist' },
    why: {
      ru: 'такой источник ни к чему не относится, а нужное поле осталось с источником всей записи',
      en: 'such a source covers nothing, and the field meant keeps the source of the whole record',
    },
    fix: { ru: 'исправьте путь в fieldProvenance', en: 'correct the path in fieldProvenance' },
  },
  'record/body-unused': {
    title: { ru: 'текст под полями записи никуда не попадёт', en: 'the text below the record fields goes nowhere' },
    why: {
      ru: 'у этого вида записи нет поля для связного текста, или оно уже заполнено',
      en: 'this kind of record has no field for prose, or the field is filled already',
    },
    fix: { ru: 'перенесите текст в поле записи', en: 'move the text into a field of the record' },
  },
  'record/duplicate-id': {
    title: { ru: 'две записи с одним идентификатором', en: 'two records with one id' },
    why: {
      ru: 'ссылка на такой идентификатор указывает на обе записи сразу',
      en: 'a reference to that id points at both records',
    },
    fix: { ru: 'дайте одной из записей другой id', en: 'give one of the records another id' },
  },
  'record/other-product': {
    title: { ru: 'запись другого препарата', en: 'a record of another product' },
    why: {
      ru: 'сведения одного препарата не должны попасть в досье другого',
      en: 'data of one product must not enter the dossier of another',
    },
    fix: { ru: 'исправьте productId или перенесите файл', en: 'correct productId or move the file' },
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;
