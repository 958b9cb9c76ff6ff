import { daysBetween } from '../../statistics/time-between.js';
import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { copyFailures, judgeCopy } from '../judge-copy.js';
import { dayRange } from '../partial-date.js';
import { recordRule } from '../rule.js';

/** An older extract is not accepted with an application. */
const DAYS = 90;

export const extractFresh = recordRule({
  code: 'licence/extract-fresh',
  catalogueId: 'MFG-011',
  states: {
    ru: 'Выписка из реестра лицензий не старше 90 дней на дату досье, а сохранённый файл — тот самый, что внесён',
    en: 'The extract of the licence register is at most 90 days old on the date of the dossier, and the saved file is the one entered',
  },
  why: {
    ru: 'за три месяца лицензию могли приостановить или переоформить',
    en: 'within three months a licence may have been suspended or amended',
  },
  clause: cite('eaeuRegistration', 'licensingLaw'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['licence.sourceDocument', 'dossier.asOf', 'saved/'],
  failures: {
    old: {
      message: {
        ru: 'выписке от {extract} на {day} больше {days} дней',
        en: 'the extract of {extract} is more than {days} days old on {day}',
      },
      hint: { ru: 'запросите новую выписку', en: 'request a new extract' },
    },
    ...copyFailures,
  },
  check({ records, asOf, savedCopies, judge }) {
    for (const licence of records.all('licence')) {
      judge((judgement) => {
        const copy = judgement.known(judgement.known(rootField(licence).get('sourceDocument'))?.get('copy'));
        if (copy !== undefined) judgeCopy(judgement, savedCopies, copy);
      });
      if (asOf === undefined) continue;
      judge((judgement) => {
        const document = judgement.known(rootField(licence).get('sourceDocument'));
        const extract = judgement.known(document?.get('extractDate'));
        if (extract === undefined) return;
        const { first, last } = dayRange(extract.value);
        const day = asOf.value;
        if (last < day && daysBetween(last, day) > DAYS) {
          const related = [{ at: asOf.at, label: judgement.labelOf(asOf) }];
          judgement.fail('old', extract, { extract: extract.value, day, days: DAYS }, related);
        } else if (first < day && daysBetween(first, day) > DAYS) judgement.skip(notToTheDay, extract);
      });
    }
  },
});

const notToTheDay = {
  ru: 'дата выписки указана не до дня, и её возраст не определить',
  en: 'the date of the extract is not given to the day, and its age cannot be told',
};
