import { rootField } from '../../check/field.js';
import { reportsMatchStudies } from '../../check/rules/reports-match-studies.js';
import { documentRule } from '../document-rule.js';

/** The sections of the tabulated summaries: a study stands in one of them. */
const tables: readonly string[] = ['2.6.3', '2.6.5', '2.6.7'];

/** The half of the rule that reads the tabulated summaries, where all of them are at hand. */
export const studiesInTables = documentRule({
  ...reportsMatchStudies,
  failures: {
    notInTables: {
      message: {
        ru: 'исследование {number} завершено, а в таблицах 2.6 ({language}) его нет',
        en: 'study {number} is completed, yet the tables of 2.6 ({language}) do not name it',
      },
      hint: {
        ru: 'сверьте вид исследования (category): по нему его относят к таблице',
        en: 'compare the kind of the study (category), by which it is put into a table',
      },
    },
  },
  inspect({ records, documents, passagesOf, judge }) {
    for (const language of ['ru', 'en'] as const) {
      const own = documents.filter((one) => one.language === language && tables.includes(one.section));
      if (!tables.every((section) => own.some((document) => document.section === section))) continue;
      for (const study of records.all('nonclinical-study')) {
        judge((judgement) => {
          const status = judgement.given(rootField(study).get('status'));
          const number = judgement.given(rootField(study).get('studyNumber'));
          if (status?.value !== 'completed' || number === undefined) return;
          if (own.some((document) => passagesOf(document).some(({ text }) => text.includes(number.value)))) return;
          judgement.fail('notInTables', number, { number: number.value, language });
        });
      }
    }
  },
});
