import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { licensedSites } from '../licensed-sites.js';
import { recordRule } from '../rule.js';

export const madeUnderLicence = recordRule({
  code: 'batch/made-under-licence',
  catalogueId: 'DAT-011',
  states: {
    ru: 'Серии для исследования начаты не раньше, чем адрес появился в лицензии, либо записано, на каком основании их произвели раньше',
    en: 'Batches for a trial were started no earlier than the licence covered the address, or the ground for it is on record',
  },
  why: {
    ru: 'серия, сделанная до лицензии, требует основания; эксперт о нём спросит',
    en: 'a batch made before the licence needs a legal ground, and the reviewer will ask for it',
  },
  clause: cite('medicinesLaw', 'manufacturingLicences', 'eaeuGmp'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['batch.dates.start', 'batch.preLicenceGround', 'licence.issued', 'licence.sites.since'],
  failures: {
    beforeLicence: {
      message: {
        ru: 'серия {batch} начата {start}, а лицензия {licence} выдана {since}',
        en: 'batch {batch} was started on {start}, while licence {licence} was issued on {since}',
      },
      hint: {
        ru: 'сверьте даты; если серию произвели на законном основании до лицензии, запишите его в preLicenceGround',
        en: 'compare the dates; if there was a legal ground to make the batch earlier, enter it in preLicenceGround',
      },
    },
    beforeAddress: {
      message: {
        ru: 'серия {batch} начата {start}, а адрес площадки {site} внесён в лицензию {licence} только {since}',
        en: 'batch {batch} was started on {start}, while site {site} entered licence {licence} only on {since}',
      },
      hint: {
        ru: 'сверьте даты; если серию произвели на законном основании до внесения адреса, запишите его в preLicenceGround',
        en: 'compare the dates; if there was a legal ground to make the batch earlier, enter it in preLicenceGround',
      },
    },
  },
  check({ records, judge }) {
    for (const batch of records.all('batch')) {
      const data = rootField(batch);
      if (batch.data.use !== 'clinical') continue;
      judge((judgement) => {
        if (judgement.given(data.get('preLicenceGround')) !== undefined) return;
        const site = judgement.known(data.get('siteId'));
        const sites = site && licensedSites(judgement, records, site.value);
        // A site without a licence is reported by the rule that asks for one.
        if (site === undefined || sites === undefined || sites.length === 0) return;
        const orders = sites.map(({ licence, entry }) => {
          const since = entry.get('since');
          const isEntered = judgement.given(since) !== undefined;
          const from = isEntered ? since : rootField(licence).get('issued');
          return {
            licence,
            isEntered,
            order: judgement.order({ field: from }, { field: data.get('dates').get('start') }),
          };
        });
        const [first] = orders;
        if (first === undefined || orders.some(({ order }) => order?.order !== 'reversed')) return;
        const { licence, isEntered, order } = first;
        if (order === undefined) return;
        const args = { batch: batch.id, start: order.later.value, licence: licence.id, since: order.earlier.value };
        const related = [{ at: order.earlier.at, label: judgement.labelOf(order.earlier) }];
        if (isEntered) judgement.fail('beforeAddress', order.later, { ...args, site: site.value }, related);
        else judgement.fail('beforeLicence', order.later, args, related);
      });
    }
  },
});
