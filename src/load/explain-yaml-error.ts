import type { ErrorCode } from 'yaml';
import type { Bilingual } from '../diagnostics/diagnostic.js';

export interface YamlSentence {
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

const indent: YamlSentence = {
  message: { ru: 'строка сдвинута не так, как её соседи', en: 'the line is indented differently from its neighbours' },
  hint: {
    ru: 'начните строку в том же столбце, что и соседние поля',
    en: 'start the line in the same column as the fields beside it',
  },
};

const unexpected: YamlSentence = {
  message: { ru: 'на этом месте YAML ждёт другого', en: 'this does not belong here in YAML' },
  hint: {
    ru: 'проверьте отступ, двоеточие и кавычки; значение с `:`, `#`, `[`, `{` возьмите в кавычки',
    en: 'check indentation, colon and quotes; put a value with `:`, `#`, `[` or `{` in quotes',
  },
};

const missing: YamlSentence = {
  message: { ru: 'здесь не хватает двоеточия, запятой или пробела', en: 'a colon, comma or space is missing here' },
  hint: { ru: 'запишите поле как `имя: значение`', en: 'write the field as `name: value`' },
};

const keyOnOneLine: YamlSentence = {
  message: { ru: 'строка без двоеточия не образует поля', en: 'a line without a colon does not make a field' },
  hint: {
    ru: 'запишите поле как `имя: значение`; длинное значение возьмите в кавычки или начните с `|`',
    en: 'write the field as `name: value`; put a long value in quotes or begin it with `|`',
  },
};

const reference: YamlSentence = {
  message: {
    ru: 'знаки `&` и `*` в начале значения здесь не читаются',
    en: '`&` and `*` at the start of a value are not read here',
  },
  hint: { ru: 'возьмите значение в кавычки', en: 'put the value in quotes' },
};

const tag: YamlSentence = {
  message: { ru: 'знак `!` в начале значения здесь не читается', en: '`!` at the start of a value is not read here' },
  hint: { ru: 'возьмите значение в кавычки', en: 'put the value in quotes' },
};

export const unclosedQuote: YamlSentence = {
  message: { ru: 'кавычка открыта, но не закрыта', en: 'the quote is opened but not closed' },
  hint: { ru: 'закройте кавычку в конце значения', en: 'close the quote at the end of the value' },
};

export const unclosedBracket: YamlSentence = {
  message: { ru: 'скобка открыта, но не закрыта', en: 'the bracket is opened but not closed' },
  hint: {
    ru: 'закройте скобку или запишите список строками с `-`',
    en: 'close the bracket, or write the list as lines with `-`',
  },
};

/** The sentences for every syntax error the YAML parser tells apart; its own are English and for programmers. */
export const yamlSentences: Readonly<Record<ErrorCode, YamlSentence>> = {
  ALIAS_PROPS: reference,
  BAD_ALIAS: reference,
  BAD_COLLECTION_TYPE: tag,
  BAD_DIRECTIVE: {
    message: { ru: 'строка, начинающаяся с `%`, здесь не читается', en: 'a line beginning with `%` is not read here' },
    hint: { ru: 'удалите строку', en: 'delete the line' },
  },
  BAD_DQ_ESCAPE: {
    message: { ru: 'неизвестное сочетание с обратной косой чертой', en: 'unknown combination with a backslash' },
    hint: {
      ru: 'напишите `\\\\` вместо `\\` или возьмите значение в одинарные кавычки',
      en: 'write `\\\\` for `\\`, or use single quotes',
    },
  },
  BAD_INDENT: indent,
  BAD_PROP_ORDER: unexpected,
  BAD_SCALAR_START: {
    message: {
      ru: 'значение без кавычек не может начинаться с этого знака',
      en: 'a value without quotes cannot begin with this character',
    },
    hint: { ru: 'возьмите значение в кавычки', en: 'put the value in quotes' },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: { ru: 'в одной строке два двоеточия с пробелом', en: 'two colons followed by a space stand in one line' },
    hint: {
      ru: 'возьмите значение с двоеточием в кавычки или исправьте отступ следующей строки',
      en: 'put the value with the colon in quotes, or mend the indentation of the next line',
    },
  },
  BLOCK_IN_FLOW: unexpected,
  DUPLICATE_KEY: unexpected,
  IMPOSSIBLE: unexpected,
  KEY_OVER_1024_CHARS: keyOnOneLine,
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: keyOnOneLine,
  MULTIPLE_ANCHORS: reference,
  MULTIPLE_DOCS: unexpected,
  MULTIPLE_TAGS: tag,
  NON_STRING_KEY: unexpected,
  RESOURCE_EXHAUSTION: unexpected,
  TAB_AS_INDENT: {
    message: { ru: 'отступ сделан табуляцией', en: 'the line is indented with a tab' },
    hint: {
      ru: 'замените табуляции в начале строк пробелами',
      en: 'replace the tabs at the start of lines with spaces',
    },
  },
  TAG_RESOLVE_FAILED: tag,
  UNEXPECTED_TOKEN: unexpected,
};
