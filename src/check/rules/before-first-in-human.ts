import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';

export const beforeFirstInHuman = recordRule({
  code: 'nonclinical/before-first-in-human',
  catalogueId: 'DAT-001',
  states: {
    ru: 'Доклинические исследования, на которых основано первое применение у человека, закончены до разрешения на КИ, а разрешение получено до первой инфузии',
    en: 'Non-clinical studies that support first use in humans ended before the trial permission, and the permission precedes the first infusion',
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
    const permissions = records.all('permit').filter(({ data }) => data.kind === 'trial-permission');
    for (const study of records.all('nonclinical-study')) {
      for (const permit of permissions) {
        judge((judgement) => {
          const data = rootField(study);
          if (judgement.known(data.get('supportsFirstInHuman'))?.value !== true) return;
          const dates = judgement.order(
            { field: data.get('dates').get('experimentalEnd') },
            { field: rootField(permit).get('date') },
          );
          if (dates?.order !== 'reversed') return;
          const args = { study: study.id, end: dates.earlier.value, permission: dates.later.value };
          judgement.fail('studyAfterPermission', dates.earlier, args, [{ at: dates.later.at, label: permissionLabel }]);
        });
      }
    }
    for (const permit of permissions) {
      judge((judgement) => {
        const data = rootField(permit);
        const trialId = judgement.known(data.get('trialId'));
        const trial = trialId && records.find('clinical-trial', trialId.value);
        if (trial === undefined) return;
        const dates = judgement.order(
          { field: data.get('date') },
          { field: rootField(trial).get('dates').get('firstInfusion') },
        );
        if (dates?.order !== 'reversed') return;
        const args = { infusion: dates.later.value, permission: dates.earlier.value };
        judgement.fail('infusionBeforePermission', dates.later, args, [
          { at: dates.earlier.at, label: permissionLabel },
        ]);
      });
    }
  },
});

const permissionLabel = { ru: 'разрешение на КИ', en: 'trial permission' };
