import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { DossierRecord } from '../../records/record.js';
import type { Process, ProductionStage } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import { licensedSites } from '../licensed-sites.js';
import { isAbsence, isContested } from '../readings.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';

export const stepHasSiteAndRight = recordRule({
  code: 'process/step-has-site-and-right',
  catalogueId: 'MFG-006',
  states: {
    ru: 'У каждого этапа, от вектора до контроля, хранения и выпуска, есть площадка; она принадлежит держателю лицензии или работает по договору',
    en: 'Each step, from the vector to control, storage and release, has a site, and the site belongs to the licence holder or works under a contract',
  },
  why: {
    ru: 'за этап без площадки или на чужой площадке без договора никто не отвечает',
    en: 'nobody answers for a step without a site, or at the site of another without a contract',
  },
  clause: cite('eaeuGmp', 'eaeuRegistration'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'process.steps.siteId',
    'site.stages',
    'site.organizationId',
    'site.contract',
    'licence.holderId',
    'product.vector',
  ],
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
    noContractForSite: {
      message: {
        ru: 'площадка {site} принадлежит {owner}, лицензия — {holder}, договора нет',
        en: 'site {site} belongs to {owner}, the licence to {holder}, and there is no contract',
      },
      hint: {
        ru: 'впишите договор в запись площадки (contract) или исправьте владельца',
        en: 'enter the contract in the record of the site (contract), or correct the owner',
      },
    },
    noSiteForStage: {
      message: {
        ru: 'ни у одной площадки нет стадии «{stage}»',
        en: 'no site has the stage "{stage}"',
      },
      hint: {
        ru: 'внесите стадию в stages площадки, где её выполняют, или заведите запись площадки',
        en: 'enter the stage in stages of the site that does it, or add the record of the site',
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
        if (known === undefined || place === undefined) return;
        const gap = contractGap(judgement, records, place, activity !== undefined);
        if (gap === undefined) return;
        const { owner, holder } = gap;
        const args = { step: name, site: known.value, owner: owner.value, holder: holder.value };
        judgement.fail('noContract', owner, args, [
          { at: holder.at, label: judgement.labelOf(holder) },
          { at: known.at, label: judgement.labelOf(known) },
        ]);
      });
    }
    const inSteps = new Set(records.all('process').flatMap(({ data }) => siteIdsOf(data.steps)));
    for (const site of records.all('site').filter(({ id }) => !inSteps.has(id))) {
      judge((judgement) => {
        if (judgement.known(rootField(site).get('stages')) === undefined) return;
        const gap = contractGap(judgement, records, site, false);
        if (gap === undefined) return;
        const { owner, holder } = gap;
        const args = { site: site.id, owner: owner.value, holder: holder.value };
        judgement.fail('noContractForSite', owner, args, [{ at: holder.at, label: judgement.labelOf(holder) }]);
      });
    }
    judge((judgement) => {
      const lists = records.all('site').map((site) => judgement.known(rootField(site).get('stages')));
      const [first] = lists;
      if (first === undefined || lists.some((list) => list === undefined)) return;
      const [product] = records.all('product');
      const hasVector = judgement.given(product && rootField(product).get('vector')) !== undefined;
      const done = new Set<string>(lists.flatMap((list) => list?.value ?? []));
      for (const [stage, label] of stages) {
        if (done.has(stage) || (stage === 'vector' && !hasVector)) continue;
        judgement.fail('noSiteForStage', first, { stage: label });
      }
    });
  },
});

/** What a product of modified cells cannot do without, whoever does it. */
const stages = [
  ['vector', { ru: 'производство вектора', en: 'vector manufacture' }],
  ['drug-substance', { ru: 'производство субстанции', en: 'drug substance manufacture' }],
  ['drug-product', { ru: 'производство препарата', en: 'drug product manufacture' }],
  ['control', { ru: 'контроль качества', en: 'quality control' }],
  ['packaging', { ru: 'упаковка', en: 'packaging' }],
  ['storage', { ru: 'хранение', en: 'storage' }],
  ['batch-release', { ru: 'выпуск серии', en: 'batch release' }],
] as const satisfies readonly (readonly [ProductionStage, Bilingual])[];

function siteIdsOf(steps: Process['steps']): string[] {
  if (steps === undefined || isAbsence(steps) || isContested(steps)) return [];
  return steps.flatMap(({ siteId }) => (typeof siteId === 'string' ? [siteId] : []));
}

/**
 * The owner of a site and the holder of the licence, where they are two and no contract joins them. Work that needs no
 * licence, such as transport or apheresis, is done for the holder of any licence.
 */
function contractGap(judgement: Judgement, records: RecordIndex, site: DossierRecord<'site'>, isLicensedWork: boolean) {
  const owner = judgement.known(rootField(site).get('organizationId'));
  const licences = isLicensedWork
    ? (licensedSites(judgement, records, site.id) ?? []).map(({ licence }) => licence)
    : records.all('licence');
  const holders = licences.map((licence) => judgement.known(rootField(licence).get('holderId')));
  const [holder] = holders;
  if (owner === undefined || holder === undefined) return undefined;
  if (holders.some((one) => one === undefined || one.value === owner.value)) return undefined;
  return judgement.given(rootField(site).get('contract')) === undefined ? { owner, holder } : undefined;
}
