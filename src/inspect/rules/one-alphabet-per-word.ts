import { oneAlphabetPerWord } from '../../check/rules/one-alphabet-per-word.js';
import { describeLetter, findLetterPrefixes, findStrayLetters, rarerPrefixes } from '../../check/text/alphabets.js';
import { documentRule } from '../document-rule.js';
import { eachPassage, passagesWhere } from '../each-passage.js';
import { isFromRecord } from '../from-record.js';

/** The half of the rule that reads what the templates themselves say. */
export const oneAlphabetPerWordInText = documentRule({
  ...oneAlphabetPerWord,
  failures: {
    mixedInTemplate: {
      message: {
        ru: 'в тексте раздела {section} в слове «{token}» смешаны кириллица и латиница: символ № {position} — {letter}',
        en: 'in the text of section {section} "{token}" mixes Cyrillic and Latin: character {position} is {letter}',
      },
      hint: {
        ru: 'наберите эту букву в шаблоне в нужной раскладке',
        en: 'type that letter in the template on the right keyboard layout',
      },
    },
    inconsistentInTemplate: {
      message: {
        ru: 'в тексте раздела {section} первая буква «{token}» — {letter}, а в других местах досье она из другого алфавита',
        en: 'in the text of section {section} the first letter of "{token}" is {letter}, elsewhere it is of the other alphabet',
      },
      hint: {
        ru: 'пишите эту букву во всём досье одинаково',
        en: 'write this letter the same way throughout the dossier',
      },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    const prefixed = passagesWhere(context, ({ text }) => findLetterPrefixes(text).length > 0);
    eachPassage(context, (passage) => {
      judge((judgement) => {
        for (const { token, index, position, letter } of findStrayLetters(passage.text)) {
          if (isFromRecord(records, passage, index, token.length)) continue;
          const args = { section: passage.document.section, token, position, letter: describeLetter(letter) };
          judgement.fail('mixedInTemplate', place(passage, index), args);
        }
      });
    });
    judge((judgement) => {
      const found = prefixed.flatMap((passage) =>
        findLetterPrefixes(passage.text).map((prefix) => ({ ...prefix, passage })),
      );
      for (const { token, index, letter, passage } of rarerPrefixes(found)) {
        if (isFromRecord(records, passage, index, token.length)) continue;
        const args = { section: passage.document.section, token, letter: describeLetter(letter) };
        judgement.fail('inconsistentInTemplate', place(passage, index), args);
      }
    });
  },
});
