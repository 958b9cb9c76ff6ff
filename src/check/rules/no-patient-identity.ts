import type { TrialResults } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { findPersonalData } from '../text/personal-data.js';

export const noPatientIdentity = recordRule({
  code: 'text/no-patient-identity',
  catalogueId: 'SAF-010',
  states: {
    ru: 'Ни в записях, ни в документах нет фамилии с инициалами при слове «пациент» или «участник», даты рождения, СНИЛС и номера истории болезни или карты; коды участников в сериях, описаниях случаев и смертях одного вида',
    en: 'No record and no document holds a surname with initials beside the word patient or subject, a date of birth, an insurance number or the number of a medical record; subject codes of batches, narratives and deaths have one form',
  },
  why: {
    ru: 'досье читают десятки людей; персональные данные пациента в нём — разглашение',
    en: 'dozens of people read a dossier; personal data of a patient in it are a disclosure',
  },
  clause: cite('personalData', 'eaeuGcp', 'ichE6'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['all-text', 'batch.subject', 'trial-results.narratives', 'trial-results.safety.deaths'],
  failures: {
    found: {
      message: {
        ru: 'возможные персональные данные пациента: «{text}»',
        en: 'possible personal data of a patient: "{text}"',
      },
      hint: {
        ru: 'замените кодом участника, возрастом или днём от введения',
        en: 'replace them by the subject code, the age or the day from infusion',
      },
    },
    otherForm: {
      message: {
        ru: 'код участника «{subject}» другого вида, чем «{usual}»',
        en: 'subject code "{subject}" has another form than "{usual}"',
      },
      hint: {
        ru: 'сверьте код со списком кодов исследования',
        en: 'compare the code with the list of codes of the trial',
      },
    },
  },
  check({ records, judge }) {
    for (const record of records.records) {
      judge((judgement) => {
        for (const place of records.leavesOf(record)) {
          if (!place.some(({ field }) => findPersonalData(field.value).length > 0)) continue;
          const text = judgement.leaf(place);
          const [found] = text === undefined ? [] : findPersonalData(text.value);
          if (text !== undefined && found !== undefined) judgement.fail('found', text, { text: found.text });
        }
      });
    }
    judge((judgement) => compareCodes(judgement, records));
  },
});

/** The form of a code: digits as 9, letters as A. `EXC-01-007` is `AAA-99-999`. */
function formOf(code: string): string {
  return code.replace(/\d/g, '9').replace(/\p{L}/gu, 'A');
}

/** The subjects that narratives and the table of deaths name. */
function subjectsOf(judgement: Judgement, results: Field<TrialResults>): Field<string>[] {
  const narratives = judgement.given(results.get('narratives'));
  const deaths = judgement.given(judgement.given(results.get('safety'))?.get('deaths'));
  return [
    ...(narratives === undefined ? [] : itemsOf(narratives)).flatMap(
      (row) => judgement.given(row.get('subject')) ?? [],
    ),
    ...(deaths === undefined ? [] : itemsOf(deaths)).flatMap((row) => {
      const named = judgement.given(row.get('subjects'));
      return named === undefined ? [] : itemsOf(named).map((one) => one.get('subject'));
    }),
  ];
}

/** The subject codes of batches, narratives and deaths against the form most of them have. */
function compareCodes(judgement: Judgement<'otherForm'>, records: RecordIndex): void {
  const subjects = [
    ...records.all('batch').flatMap((batch) => judgement.given(rootField(batch).get('subject')) ?? []),
    ...records.all('trial-results').flatMap((results) => subjectsOf(judgement, rootField(results))),
  ];
  const forms = subjects.map(({ value }) => formOf(value));
  const count = (form: string): number => forms.filter((one) => one === form).length;
  const usual = subjects.reduce<string | undefined>(
    (most, { value }) => (most === undefined || count(formOf(value)) > count(formOf(most)) ? value : most),
    undefined,
  );
  if (usual === undefined) return;
  for (const subject of subjects) {
    if (formOf(subject.value) !== formOf(usual)) {
      judgement.fail('otherForm', subject, { subject: subject.value, usual });
    }
  }
}
