import { numberStyle } from '../../check/rules/number-style.js';
import { findStyleSlips } from '../../check/text/number-style.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';
import { ofTemplate } from '../from-record.js';

/** The half of the rule that reads what the templates themselves say. */
export const numberStyleInText = documentRule({
  ...numberStyle,
  failures: {
    otherStyle: {
      message: {
        ru: 'в тексте раздела {section} ({language}) число или дата записаны не по правилам языка: «{text}»',
        en: 'the text of section {section} ({language}) writes a number or a date in the style of another language: "{text}"',
      },
      hint: { ru: 'напишите в шаблоне «{meant}»', en: 'write "{meant}" in the template' },
    },
  },
  inspect(context) {
    const { records, sectionMap, place, judge } = context;
    const isSection = (written: string): boolean => sectionMap.get(written) !== undefined;
    eachPassage(context, (passage) => {
      judge((judgement) => {
        const { document, text } = passage;
        for (const slip of findStyleSlips(text, document.language)) {
          const literal = ofTemplate(records, passage, slip.index, slip.text.length);
          if (literal === undefined || isSection(slip.text) || slip.text === text.trim()) continue;
          const args = { section: document.section, language: document.language, text: slip.text, meant: slip.meant };
          judgement.fail('otherStyle', place(passage, literal), args);
        }
      });
    });
  },
});
