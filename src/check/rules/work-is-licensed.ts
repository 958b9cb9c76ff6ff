import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import { licensedSites } from '../licensed-sites.js';
import { recordRule } from '../rule.js';

export const workIsLicensed = recordRule({
  code: 'process/work-is-licensed',
  catalogueId: 'MFG-002',
  states: {
    ru: 'Каждый этап производства входит в перечень работ, разрешённых лицензией по адресу площадки',
    en: 'Each process step is among the work the licence grants at the address of its site',
  },
  why: {
    ru: 'работы разрешают по каждому адресу отдельно; этап вне перечня — производство без лицензии',
    en: 'work is granted address by address; a step outside the list is manufacture without a licence',
  },
  clause: cite('manufacturingLicences', 'eaeuGmp'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['process.steps', 'licence.sites.works'],
  failures: {
    noLicence: {
      message: {
        ru: 'этап «{step}»: ни в одной лицензии нет площадки {site}',
        en: 'step "{step}": no licence names site {site}',
      },
      hint: {
        ru: 'внесите площадку в sites лицензии (поле siteId) или исправьте площадку этапа',
        en: 'enter the site in the sites of the licence (siteId), or correct the site of the step',
      },
    },
    notGranted: {
      message: {
        ru: 'этап «{step}» на площадке {site} — работы {activity}, а лицензия {licence} разрешает там {works}',
        en: 'step "{step}" at site {site} is work {activity}, while licence {licence} grants {works} there',
      },
      hint: {
        ru: 'сверьте код работ этапа с лицензией; если работ в ней нет, её нужно переоформить',
        en: 'compare the work of the step with the licence; if it is not there, the licence must be amended',
      },
    },
  },
  check({ records, judge }) {
    for (const process of records.all('process')) {
      judgeItems(judge, rootField(process).get('steps'), (judgement, step) => {
        const site = judgement.known(step.get('siteId'));
        const activity = judgement.known(step.get('activity'));
        if (site === undefined || activity === undefined) return;
        const sites = licensedSites(judgement, records, site.value);
        const [first] = sites ?? [];
        const name = describeValue(step.value.name);
        if (sites === undefined) return;
        if (first === undefined) {
          judgement.fail('noLicence', site, { step: name, site: site.value });
          return;
        }
        const works = sites.map(({ entry }) => judgement.known(entry.get('works')));
        if (works.some((granted) => granted === undefined || granted.value.includes(activity.value))) return;
        const granted = [...new Set(works.flatMap((list) => list?.value ?? []))].join(', ');
        const args = {
          step: name,
          site: site.value,
          activity: activity.value,
          licence: first.licence.id,
          works: granted,
        };
        const place = first.entry.get('works');
        judgement.fail('notGranted', activity, args, [{ at: place.at, label: judgement.labelOf(place) }]);
      });
    }
  },
});
