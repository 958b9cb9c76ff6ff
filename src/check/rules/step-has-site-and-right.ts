import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import { licensedSites } from '../licensed-sites.js';
import { isAbsence } from '../readings.js';
import { recordRule } from '../rule.js';

export const stepHasSiteAndRight = recordRule({
  code: 'process/step-has-site-and-right',
  catalogueId: 'MFG-006',
  states: {
    ru: 'У каждого этапа есть площадка; она принадлежит держателю лицензии или работает по договору',
    en: 'Each step has a site, and the site belongs to the licence holder or works under a contract',
  },
  why: {
    ru: 'за этап без площадки или на чужой площадке без договора никто не отвечает',
    en: 'nobody answers for a step without a site, or at the site of another without a contract',
  },
  clause: cite('eaeuGmp', 'eaeuRegistration'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['process.steps.siteId', 'site.organizationId', 'site.contract', 'licence.holderId'],
  failures: {
    noSite: {
      message: {
        ru: 'этап «{step}» — лицензируемые работы {activity}, а площадка названа неприменимой',
        en: 'step "{step}" is licensed work {activity}, yet its site is called not applicable',
      },
      hint: {
        ru: 'назовите площадку этапа; если работы не производственные, отметьте неприменимым и код работ',
        en: 'name the site of the step; if the work is not manufacture, mark the work code not applicable as well',
      },
    },
    noContract: {
      message: {
        ru: 'этап «{step}»: площадка {site} принадлежит {owner}, лицензия — {holder}, договора нет',
        en: 'step "{step}": site {site} belongs to {owner}, the licence to {holder}, and there is no contract',
      },
      hint: {
        ru: 'впишите договор в запись площадки (contract) или исправьте владельца',
        en: 'enter the contract in the record of the site (contract), or correct the owner',
      },
    },
  },
  check({ records, judge }) {
    for (const process of records.all('process')) {
      judgeItems(judge, rootField(process).get('steps'), (judgement, step) => {
        const name = describeValue(step.value.name);
        const site = step.get('siteId');
        const activity = judgement.given(step.get('activity'));
        if (isAbsence(site.value) && site.value.absent === 'not-applicable') {
          if (activity !== undefined) judgement.fail('noSite', site, { step: name, activity: activity.value });
          return;
        }
        const known = judgement.known(site);
        const place = known && records.find('site', known.value);
        if (known === undefined || place === undefined || activity === undefined) return;
        const owner = judgement.known(rootField(place).get('organizationId'));
        const licences = licensedSites(judgement, records, known.value);
        const holders = (licences ?? []).map(({ licence }) => judgement.known(rootField(licence).get('holderId')));
        const [holder] = holders;
        if (owner === undefined || holder === undefined) return;
        if (holders.some((one) => one === undefined || one.value === owner.value)) return;
        if (judgement.given(rootField(place).get('contract')) !== undefined) return;
        const args = { step: name, site: known.value, owner: owner.value, holder: holder.value };
        judgement.fail('noContract', owner, args, [
          { at: holder.at, label: judgement.labelOf(holder) },
          { at: known.at, label: judgement.labelOf(known) },
        ]);
      });
    }
  },
});
