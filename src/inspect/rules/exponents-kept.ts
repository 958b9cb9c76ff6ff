import { exponentsKept } from '../../check/rules/exponents-kept.js';
import { findLostExponents } from '../../check/text/lost-exponents.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';
import { ofTemplate } from '../from-record.js';
import { pieceAt } from '../passages.js';

/** The half of the rule that reads what the templates themselves say. */
export const exponentsKeptInText = documentRule({
  ...exponentsKept,
  failures: {
    lostInTemplate: {
      message: {
        ru: 'в тексте раздела {section} в «{text}» потерян показатель степени, вероятно {meant}',
        en: 'the text of section {section} has "{text}", which has lost its exponent, probably {meant}',
      },
      hint: {
        ru: 'печатайте в шаблоне само поле с числом; если число набрано, поставьте степень надстрочными цифрами: {meant}',
        en: 'print the field of the number in the template; where it is typed, write the power in superscript: {meant}',
      },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    eachPassage(context, (passage) => {
      judge((judgement) => {
        const isRaised = (index: number): boolean => pieceAt(passage, index)?.script === 'superscript';
        for (const { text, index, meant } of findLostExponents(passage.text, isRaised)) {
          const literal = ofTemplate(records, passage, index, text.length);
          if (literal === undefined) continue;
          const args = { section: passage.document.section, text, meant };
          judgement.fail('lostInTemplate', place(passage, literal), args);
        }
      });
    });
  },
});
