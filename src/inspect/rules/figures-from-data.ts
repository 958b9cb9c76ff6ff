import { figuresFromData } from '../../check/rules/figures-from-data.js';
import { statedShares } from '../../check/text/stated-shares.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';
import { literalOf } from '../from-record.js';

/** The half of the rule that reads figures typed into the templates; what a field prints cannot differ from it. */
export const figuresFromDataInText = documentRule({
  ...figuresFromData,
  failures: {
    typedInTemplate: {
      message: {
        ru: 'в шаблоне раздела {section} набраны числа, которых нет в данных: {figures}',
        en: 'the template of section {section} has typed figures that match no datum: {figures}',
      },
      hint: { ru: 'печатайте поле записи вместо числа', en: 'print the field of the record in place of the figure' },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    eachPassage(context, (passage) => {
      judge((judgement) => {
        const unknown = statedShares(literalOf(records, passage)).filter((share) => !records.stated.has(share));
        const [first] = unknown;
        if (first === undefined) return;
        const args = { section: passage.document.section, figures: unknown.map(({ text }) => text).join('; ') };
        judgement.fail('typedInTemplate', place(passage, first.index), args);
      });
    });
  },
});
