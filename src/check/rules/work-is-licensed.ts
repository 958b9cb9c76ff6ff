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
    ru: 'Каждый этап производства входит в перечень работ, разрешённых лицензией по адресу площадки, а серии сделаны там, где разрешено производство',
    en: 'Each process step is among the work the licence grants at the address of its site, and batches are made where manufacture is granted',
  },
  why: {
    ru: 'работы разрешают по каждому адресу отдельно; этап вне перечня — производство без лицензии',
    en: 'work is granted address by address; a step outside the list is manufacture without a licence',
  },
  clause: cite('manufacturingLicences', 'eaeuGmp'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['process.steps', 'batch.siteId', 'licence.sites.works'],
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
    madeWhereNotGranted: {
      message: {
        ru: 'серия {batch} сделана на площадке {site}, а лицензия {licence} разрешает там только {works} — упаковку и контроль, но не производство',
        en: 'batch {batch} was made at site {site}, where licence {licence} grants {works} only: packaging and control, not manufacture',
      },
      hint: {
        ru: 'сверьте площадку с протоколом серии; siteId серии — место производства, а не контроля',
        en: 'compare the site with the batch record; siteId of a batch is where it was made, not where it was tested',
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
    for (const batch of records.all('batch')) {
      judge((judgement) => {
        const site = judgement.known(rootField(batch).get('siteId'));
        const [first, ...others] = (site && licensedSites(judgement, records, site.value)) ?? [];
        if (site === undefined || first === undefined) return;
        const works = [first, ...others].map(({ entry }) => judgement.known(entry.get('works')));
        if (works.some((granted) => granted === undefined || !granted.value.every(isWithoutManufacture))) return;
        const place = first.entry.get('works');
        const args = {
          batch: batch.id,
          site: site.value,
          licence: first.licence.id,
          works: [...new Set(works.flatMap((granted) => granted?.value ?? []))].join(', '),
        };
        judgement.fail('madeWhereNotGranted', site, args, [{ at: place.at, label: judgement.labelOf(place) }]);
      });
    }
  },
});

/** Sections 1.5 and 1.6 of the list of licensed work: packaging and quality control. */
function isWithoutManufacture(work: string): boolean {
  return /^1\.[56](?:\.|$)/.test(work);
}
