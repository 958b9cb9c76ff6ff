import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { firstPermit, permitDates } from '../permits.js';
import { recordRule } from '../rule.js';

export const beforeFirstInHuman = recordRule({
  code: 'nonclinical/before-first-in-human',
  catalogueId: 'DAT-001',
  states: {
    ru: 'Доклинические исследования, на которых основано первое применение у человека, закончены не позже первого разрешения на КИ, а первая инфузия каждого исследования — не раньше его разрешения',
    en: 'Non-clinical studies that support first use in humans ended no later than the first trial permission, and the first infusion of each trial is not before its permission',
  },
  why: {
    ru: 'разрешение на КИ выдают по завершённой доклинике; более поздняя дата значит, что данных у органа не было',
    en: 'a trial is permitted on finished non-clinical work; a later date means the authority did not have the data',
  },
  clause: cite('ichM3', 'eaeuModifiedCells', 'medicinesLaw'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['nonclinical-study.supportsFirstInHuman', 'nonclinical-study.dates', 'permit.date', 'clinical-trial.dates'],
  failures: {
    studyAfterPermission: {
      message: {
        ru: 'исследование {study} закончено {end}, позже разрешения на КИ от {permission}',
        en: 'study {study} ended on {end}, after the trial permission of {permission}',
      },
      hint: {
        ru: 'сверьте даты с отчётом и разрешением; если исследование обосновывает более поздние фазы, поставьте supportsFirstInHuman: false',
        en: 'compare the dates with report and permission; if the study supports later phases, set supportsFirstInHuman: false',
      },
    },
    infusionBeforePermission: {
      message: {
        ru: 'первая инфузия {infusion} раньше разрешения на КИ от {permission}',
        en: 'the first infusion on {infusion} precedes the trial permission of {permission}',
      },
      hint: {
        ru: 'сверьте даты с материалами исследования и с разрешением',
        en: 'compare the dates with the trial records and the permission',
      },
    },
  },
  check({ records, judge }) {
    for (const study of records.all('nonclinical-study')) {
      judge((judgement) => {
        const data = rootField(study);
        if (judgement.known(data.get('supportsFirstInHuman'))?.value !== true) return;
        const permission = firstPermit(judgement, permitDates(judgement, records, 'trial-permission'));
        if (permission === undefined) return judgement.skip(noPermission, data);
        const dates = judgement.order({ field: data.get('dates').get('experimentalEnd') }, permission);
        if (dates?.order !== 'reversed') return;
        const args = { study: study.id, end: dates.earlier.value, permission: dates.later.value };
        judgement.fail('studyAfterPermission', dates.earlier, args, [{ at: dates.later.at, label: permissionLabel }]);
      });
    }
    for (const trial of records.all('clinical-trial')) {
      judge((judgement) => {
        const infusion = { field: rootField(trial).get('dates').get('firstInfusion') };
        const permission = firstPermit(judgement, permitDates(judgement, records, 'trial-permission', trial));
        if (permission === undefined) return judgement.skip(noPermission, infusion.field);
        const dates = judgement.order(permission, infusion);
        if (dates?.order !== 'reversed') return;
        const args = { infusion: dates.later.value, permission: dates.earlier.value };
        const related = [{ at: dates.earlier.at, label: permissionLabel }];
        judgement.fail('infusionBeforePermission', dates.later, args, related);
      });
    }
  },
});

const noPermission = { ru: 'нет записи о разрешении на КИ', en: 'no record of a trial permission' };

const permissionLabel = { ru: 'разрешение на КИ', en: 'trial permission' };
