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
} as const satisfies Record<string, CodeDescription>;
