import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';
import { textOf } from '../text-of.js';

/** Sections of Module 4 that hold study reports. */
const reportSections = /^4\.2\./;

export const reportsMatchStudies = recordRule({
  code: 'nonclinical/reports-match-studies',
  catalogueId: 'NCL-006',
  states: {
    ru: 'Каждому завершённому исследованию отвечает один отчёт модуля 4 в том же разделе, названный с номером исследования, и наоборот; таблицы 2.6.3, 2.6.5 и 2.6.7 называют номер каждого',
    en: 'Each completed study has one report of Module 4 in the same section, cited with the number of the study, and the reverse; tables 2.6.3, 2.6.5 and 2.6.7 name the number of each',
  },
  why: {
    ru: 'отчёт без таблицы никто не прочтёт, таблице без отчёта никто не поверит',
    en: 'nobody reads a report without a table or believes a table without a report',
  },
  clause: cite('ichM4S', 'eaeuRegistration'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'nonclinical-study.reportId',
    'nonclinical-study.section',
    'reference.section',
    'reference.citation',
    'all-text',
  ],
  failures: {
    noReport: {
      message: {
        ru: 'исследование {study} завершено, а его отчёт не назван',
        en: 'study {study} is completed, yet its report is not named',
      },
      hint: { ru: 'укажите отчёт (reportId)', en: 'enter the report (reportId)' },
    },
    orphan: {
      message: {
        ru: 'отчёт {report} есть в модуле 4, а исследования с ним нет',
        en: 'report {report} is in Module 4, but belongs to no study',
      },
      hint: {
        ru: 'назовите отчёт в записи исследования или уберите его',
        en: 'name the report in the record of its study, or remove it',
      },
    },
    shared: {
      message: {
        ru: 'отчёт {report} назван у двух исследований: {first} и {second}',
        en: 'report {report} is named by two studies: {first} and {second}',
      },
      hint: { ru: 'исправьте reportId одного из исследований', en: 'correct reportId of one of the studies' },
    },
    otherSection: {
      message: {
        ru: 'исследование {study} отнесено к разделу {own}, а его отчёт — к разделу {filed}',
        en: 'study {study} belongs to section {own}, its report to section {filed}',
      },
      hint: { ru: 'исправьте раздел исследования или отчёта', en: 'correct the section of the study or of the report' },
    },
    otherNumber: {
      message: {
        ru: 'номер исследования {number} не назван в отчёте {report}: «{citation}»',
        en: 'study number {number} is not in report {report}: "{citation}"',
      },
      hint: {
        ru: 'сверьте номер исследования с титульным листом отчёта',
        en: 'compare the number of the study with the title page of the report',
      },
    },
  },
  check({ records, judge }) {
    const studies = records.all('nonclinical-study');
    studies.forEach((study, index) => {
      judge((judgement) => {
        const data = rootField(study);
        const status = judgement.known(data.get('status'));
        const field = data.get('reportId');
        if (field.value === undefined) {
          if (status?.value === 'completed') judgement.fail('noReport', status, { study: study.id });
          return;
        }
        const id = judgement.known(field);
        const report = id && records.find('reference', id.value);
        if (id === undefined || report === undefined) return;
        const twin = studies
          .slice(0, index)
          .find((other) => judgement.given(rootField(other).get('reportId'))?.value === id.value);
        if (twin !== undefined) judgement.fail('shared', id, { report: id.value, first: twin.id, second: study.id });
        const filed = judgement.given(rootField(report).get('section'));
        const own = judgement.given(data.get('section'));
        if (own !== undefined && filed !== undefined && own.value !== filed.value) {
          const args = { study: study.id, own: own.value, filed: filed.value };
          judgement.fail('otherSection', own, args, [{ at: filed.at, label: judgement.labelOf(filed) }]);
        }
        const number = judgement.given(data.get('studyNumber'));
        const citation = judgement.given(rootField(report).get('citation'));
        const words = textOf(judgement, citation);
        if (number === undefined || citation === undefined || words.includes(number.value)) return;
        const args = { number: number.value, report: report.id, citation: words.split('\n')[0] ?? '' };
        judgement.fail('otherNumber', number, args, [{ at: citation.at, label: judgement.labelOf(citation) }]);
      });
    });
    for (const report of records.all('reference')) {
      judge((judgement) => {
        const kind = judgement.known(rootField(report).get('kind'));
        const section = judgement.given(rootField(report).get('section'));
        if (kind?.value !== 'report' || section === undefined || !reportSections.test(section.value)) return;
        const isNamed = studies.some((study) => judgement.given(rootField(study).get('reportId'))?.value === report.id);
        if (!isNamed) judgement.fail('orphan', section, { report: report.id });
      });
    }
  },
});
