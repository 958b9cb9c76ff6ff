import { oneTradeName, tradeNameChecks, tradeNameIn, tradeNameLabel } from '../../check/rules/one-trade-name.js';
import { wordsOf } from '../../check/text/name-spelling.js';
import { rememberEach } from '../../check/text/remember-each.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';
import { isFromRecord } from '../from-record.js';
import { pieceAt } from '../passages.js';

/** Quotation marks that do not belong to the language. */
const foreignQuotes = { ru: /["“”]$/u, en: /["«„]$/u } as const;

/** The half of the rule that reads documents: what templates say, and how every name is written. */
export const oneTradeNameInText = documentRule({
  ...oneTradeName,
  failures: {
    misspeltInTemplate: {
      message: {
        ru: 'в тексте раздела {section} вместо торгового наименования «{name}» написано «{written}»',
        en: 'the text of section {section} has "{written}" for the trade name "{name}"',
      },
      hint: {
        ru: 'в шаблоне ставьте не само наименование, а поле записи препарата',
        en: 'in the template print the field of the product record, not the name itself',
      },
    },
    lowerCase: {
      message: {
        ru: 'в разделе {section} торговое наименование «{name}» написано со строчной буквы: «{written}»',
        en: 'section {section} writes the trade name "{name}" without its capital: "{written}"',
      },
      hint: { ru: 'напишите с прописной', en: 'write it with its capital' },
    },
    quotes: {
      message: {
        ru: 'в разделе {section} торговое наименование «{name}» стоит не в тех кавычках: {written}',
        en: 'section {section} puts the trade name "{name}" in quotation marks of another language: {written}',
      },
      hint: {
        ru: 'в русском тексте — «ёлочки», в английском — “лапки” или без кавычек',
        en: 'in Russian text use «guillemets», in English “curly quotes” or none',
      },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    for (const product of records.all('product')) {
      const check = tradeNameChecks(records, product);
      const inSmall = rememberEach((word) => word.toLowerCase());
      eachPassage(context, (passage) => {
        judge((judgement) => {
          const { section } = passage.document;
          for (const language of ['ru', 'en'] as const) {
            const name = tradeNameIn(judgement, product, language);
            if (name === undefined) continue;
            const related = [{ at: name.at, label: tradeNameLabel }];
            const args = { section, name: name.value };
            for (const word of check(name.value)(passage.text)) {
              if (isFromRecord(records, passage, word.index, word.text.length)) continue;
              judgement.fail(
                'misspeltInTemplate',
                place(passage, word.index),
                { ...args, written: word.text },
                related,
              );
            }
            const wanted = name.value.toLowerCase();
            for (const { text: word, index } of wordsOf(passage.text)) {
              if (inSmall(word) !== wanted) continue;
              const [before, after] = [passage.text.slice(0, index), passage.text.slice(index + word.length)];
              // Part of an address, a file name or a code.
              if (/[@./_\d-]$/.test(before) || /^(?:[@_/\d]|\.\p{L})/u.test(after)) continue;
              const isLower = word === inSmall(word) && name.value !== name.value.toLowerCase();
              if (isLower) judgement.fail('lowerCase', place(passage, index), { ...args, written: word }, related);
              const written = pieceAt(passage, index)?.language ?? passage.document.language;
              if (written !== language || !foreignQuotes[language].test(before)) continue;
              judgement.fail(
                'quotes',
                place(passage, index),
                { ...args, written: `${before.slice(-1)}${word}` },
                related,
              );
            }
          }
        });
      });
    }
  },
});
