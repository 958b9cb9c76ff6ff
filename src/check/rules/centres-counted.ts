import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import { recordRule } from '../rule.js';

export const centresCounted = recordRule({
  code: 'trial/centres-counted',
  catalogueId: 'CLN-010',
  states: {
    ru: 'Число центров и стран, названное в тексте словами «в … центрах», «в … странах», равно перечню исследования; каждый центр аккредитован от первого согласия до последнего включения в исследовании',
    en: 'The number of centres and countries that a text states as "at … centres", "in … countries" is that of the list of the trial; each centre was accredited from the first consent to the last enrolment of the trial',
  },
  why: {
    ru: 'участники неаккредитованного или неназванного центра включены незаконно',
    en: 'subjects of a centre that was not accredited or not named were enrolled unlawfully',
  },
  clause: cite('eaeuGcp', 'ichE3'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['clinical-trial.centres', 'clinical-trial.dates', 'organization.country', 'all-text'],
  failures: {
    notYetAccredited: {
      message: {
        ru: 'центр {centre} аккредитован с {from}, а первый участник дал согласие {enrolled}',
        en: 'centre {centre} is accredited from {from}, yet the first subject consented on {enrolled}',
      },
      hint: {
        ru: 'сверьте даты со свидетельством об аккредитации и исправьте период (accredited) или дату исследования',
        en: 'compare the dates with the accreditation certificate and correct the period (accredited) or the date of the trial',
      },
    },
    noLongerAccredited: {
      message: {
        ru: 'аккредитация центра {centre} кончилась {to}, а последний участник включён {enrolled}',
        en: 'the accreditation of centre {centre} ended on {to}, yet the last subject was enrolled on {enrolled}',
      },
      hint: {
        ru: 'сверьте даты со свидетельством об аккредитации и исправьте период (accredited) или дату исследования',
        en: 'compare the dates with the accreditation certificate and correct the period (accredited) or the date of the trial',
      },
    },
  },
  check({ records, judge }) {
    for (const trial of records.all('clinical-trial')) {
      const data = rootField(trial);
      judgeItems(judge, data.get('centres'), (judgement, centre) => {
        const accredited = judgement.known(centre.get('accredited'));
        if (accredited === undefined) return;
        const dates = data.get('dates');
        const args = { centre: describeValue(centre.value.organizationId) };
        const first = judgement.order({ field: accredited.get('start') }, { field: dates.get('firstConsent') });
        if (first?.order === 'reversed') {
          const related = [{ at: first.later.at, label: judgement.labelOf(first.later) }];
          const more = { from: first.earlier.value, enrolled: first.later.value };
          judgement.fail('notYetAccredited', first.earlier, { ...args, ...more }, related);
        }
        if (accredited.value.end === undefined) return;
        const last = judgement.order({ field: dates.get('lastEnrolled') }, { field: accredited.get('end') });
        if (last?.order !== 'reversed') return;
        const related = [{ at: last.earlier.at, label: judgement.labelOf(last.earlier) }];
        const more = { to: last.later.value, enrolled: last.earlier.value };
        judgement.fail('noLongerAccredited', last.later, { ...args, ...more }, related);
      });
    }
  },
});
