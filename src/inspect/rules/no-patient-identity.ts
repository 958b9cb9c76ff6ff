import { noPatientIdentity } from '../../check/rules/no-patient-identity.js';
import { findPersonalData } from '../../check/text/personal-data.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';
import { isFromRecord } from '../from-record.js';

/** The half of the rule that reads documents: what templates print, or what two values give side by side. */
export const noPatientIdentityInText = documentRule({
  ...noPatientIdentity,
  failures: {
    printed: {
      message: {
        ru: 'в разделе {section} возможные персональные данные пациента: «{text}»',
        en: 'section {section} prints possible personal data of a patient: "{text}"',
      },
      hint: {
        ru: 'уберите их из шаблона или из записи',
        en: 'remove them from the template or from the record',
      },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    eachPassage(context, (passage) => {
      const find = () =>
        findPersonalData(passage.text).filter(({ text, index }) => !isFromRecord(records, passage, index, text.length));
      if (find().length === 0) return;
      judge((judgement) => {
        for (const { text, index } of find()) {
          judgement.fail('printed', place(passage, index), { section: passage.document.section, text });
        }
      });
    });
  },
});
