import type { Bilingual } from '../diagnostics/diagnostic.js';

interface JsonSentence {
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

const closing: Bilingual = { ru: 'закройте то, что открыто', en: 'close what is opened' };
const escaping: Bilingual = {
  ru: 'после обратной косой черты допустимы `"`, `\\`, `/`, `b`, `f`, `n`, `r`, `t` и `u` с четырьмя цифрами',
  en: 'after a backslash only `"`, `\\`, `/`, `b`, `f`, `n`, `r`, `t` and `u` with four digits may stand',
};

/** The sentences for the mistakes the JSON parser tells apart, by the names it prints them under. */
const sentences: Readonly<Record<string, JsonSentence>> = {
  PropertyNameExpected: {
    message: { ru: 'здесь ожидается имя поля в кавычках', en: 'a field name in quotes is expected here' },
    hint: { ru: 'удалите лишнюю запятую или впишите поле', en: 'delete the surplus comma or write the field' },
  },
  ValueExpected: {
    message: { ru: 'здесь ожидается значение', en: 'a value is expected here' },
    hint: { ru: 'впишите значение или удалите лишнюю запятую', en: 'write the value or delete the surplus comma' },
  },
  ColonExpected: {
    message: { ru: 'после имени поля нет двоеточия', en: 'there is no colon after the field name' },
    hint: { ru: 'поставьте двоеточие', en: 'put a colon' },
  },
  CommaExpected: {
    message: { ru: 'перед этим местом нет запятой', en: 'there is no comma before this' },
    hint: { ru: 'поставьте запятую после предыдущего значения', en: 'put a comma after the value before' },
  },
  CloseBraceExpected: {
    message: { ru: 'фигурная скобка не закрыта', en: 'a brace is not closed' },
    hint: closing,
  },
  CloseBracketExpected: {
    message: { ru: 'квадратная скобка не закрыта', en: 'a bracket is not closed' },
    hint: closing,
  },
  EndOfFileExpected: {
    message: { ru: 'после конца записи стоит ещё что-то', en: 'something stands after the end of the record' },
    hint: { ru: 'удалите лишнее', en: 'delete it' },
  },
  InvalidCommentToken: {
    message: { ru: 'в JSON нет комментариев', en: 'JSON has no comments' },
    hint: {
      ru: 'удалите комментарий или сохраните запись в YAML',
      en: 'delete the comment or keep the record in YAML',
    },
  },
  UnexpectedEndOfString: {
    message: { ru: 'кавычка открыта, но не закрыта', en: 'the quote is opened but not closed' },
    hint: {
      ru: 'закройте кавычку; перевод строки пишется `\\n`',
      en: 'close the quote; a line break is written `\\n`',
    },
  },
  InvalidUnicode: {
    message: {
      ru: 'после `\\u` нет четырёх шестнадцатеричных цифр',
      en: '`\\u` is not followed by four hexadecimal digits',
    },
    hint: escaping,
  },
  InvalidEscapeCharacter: {
    message: { ru: 'неизвестное сочетание с обратной косой чертой', en: 'unknown combination with a backslash' },
    hint: escaping,
  },
  InvalidCharacter: {
    message: { ru: 'табуляция или перевод строки внутри кавычек', en: 'a tab or a line break inside quotes' },
    hint: { ru: 'пишите `\\t` или `\\n`', en: 'write `\\t` or `\\n`' },
  },
};

const other: JsonSentence = {
  message: { ru: 'на этом месте JSON ждёт другого', en: 'this does not belong here in JSON' },
  hint: { ru: 'возьмите текст в кавычки и проверьте запятые', en: 'put text in quotes and check the commas' },
};

export function explainJsonError(name: string): JsonSentence {
  return sentences[name] ?? other;
}
