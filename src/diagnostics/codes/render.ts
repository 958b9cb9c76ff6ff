import type { CodeDescription } from '../code-description.js';

/** What a finished document cannot show. */
export const renderCodes = {
  'render/missing-character': {
    title: { ru: 'знак нельзя напечатать', en: 'a character cannot be printed' },
    why: {
      ru: 'ни в одном шрифте документа нет этого знака, и на его месте в PDF было бы пустое место',
      en: 'no font of the document has the character, and the PDF would show a blank in its place',
    },
    fix: {
      ru: 'замените знак буквой, словом или обычным знаком',
      en: 'replace it by a letter, a word or a common sign',
    },
  },
  'internal/wrong-document': {
    title: {
      ru: 'документ получился неверным из-за ошибки программы',
      en: 'a document came out wrong through a fault of the program',
    },
    why: {
      ru: 'готовые файлы читаются обратно и сверяются с содержанием документа; потерянное слово или неверная разметка не должны попасть в досье',
      en: 'finished files are read back and compared with the content of the document; a lost word or wrong structure must not reach the dossier',
    },
    fix: {
      ru: 'сообщите разработчикам и приложите данные продукта',
      en: 'report it to the developers together with the data of the product',
    },
  },
  'internal/document-failed': {
    title: { ru: 'документ не удалось нарисовать', en: 'a document could not be drawn' },
    why: {
      ru: 'рисование документа прервалось; остальные документы нарисованы, но досье без него не собирается',
      en: 'drawing the document broke off; the others were drawn, but the dossier is not packed without it',
    },
    fix: {
      ru: 'если не хватило памяти, соберите на другой машине; иначе сообщите разработчикам',
      en: 'build on another machine if memory ran out; otherwise report it to the developers',
    },
  },
} as const satisfies Record<string, CodeDescription>;
