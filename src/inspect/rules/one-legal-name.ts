import { oneLegalName, organizationNames } from '../../check/rules/one-legal-name.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';
import { isFromRecord } from '../from-record.js';

/** The half of the rule that reads what the templates themselves say. */
export const oneLegalNameInText = documentRule({
  ...oneLegalName,
  failures: {
    formerNameInTemplate: {
      message: {
        ru: 'в тексте раздела {section} стоит прежнее наименование «{written}», а действует «{name}»',
        en: 'the text of section {section} has the former name "{written}", while "{name}" is in force',
      },
      hint: {
        ru: 'в шаблоне ставьте не само наименование, а поле записи организации',
        en: 'in the template print the field of the organization record, not the name itself',
      },
    },
    misspeltInTemplate: {
      message: {
        ru: 'в тексте раздела {section} вместо наименования «{name}» написано «{written}»',
        en: 'the text of section {section} has "{written}" for the name "{name}"',
      },
      hint: {
        ru: 'в шаблоне ставьте не само наименование, а поле записи организации',
        en: 'in the template print the field of the organization record, not the name itself',
      },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    const names = organizationNames(records);
    eachPassage(context, (passage) => {
      judge((judgement) => {
        for (const { failure, written, name, index } of names(passage.text)) {
          if (isFromRecord(records, passage, index, written.length)) continue;
          const args = { section: passage.document.section, written, name };
          judgement.fail(`${failure}InTemplate`, place(passage, index), args);
        }
      });
    });
  },
});
