import {
  comparatorNames,
  nameIn,
  nameLabel,
  oneNonproprietaryName,
  spellingChecks,
} from '../../check/rules/one-nonproprietary-name.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';
import { isFromRecord } from '../from-record.js';

/** The half of the rule that reads what the templates themselves say. */
export const oneNonproprietaryNameInText = documentRule({
  ...oneNonproprietaryName,
  failures: {
    misspeltInTemplate: {
      message: {
        ru: 'в тексте раздела {section} вместо МНН (группировочного наименования) «{name}» написано «{written}»',
        en: 'the text of section {section} has "{written}" for the non-proprietary name "{name}"',
      },
      hint: {
        ru: 'в шаблоне ставьте не само наименование, а поле записи препарата',
        en: 'in the template print the field of the product record, not the name itself',
      },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    const spelling = spellingChecks(comparatorNames(records));
    for (const product of records.all('product')) {
      eachPassage(context, (passage) => {
        judge((judgement) => {
          for (const language of ['ru', 'en'] as const) {
            const name = nameIn(judgement, product, language);
            for (const word of name === undefined ? [] : spelling(name.value)(passage.text)) {
              if (isFromRecord(records, passage, word.index, word.text.length)) continue;
              const args = { section: passage.document.section, written: word.text, name: word.meant };
              const related = name === undefined ? [] : [{ at: name.at, label: nameLabel }];
              judgement.fail('misspeltInTemplate', place(passage, word.index), args, related);
            }
          }
        });
      });
    }
  },
});
