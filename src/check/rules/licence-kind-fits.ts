import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import { licensedSites } from '../licensed-sites.js';
import { recordRule } from '../rule.js';

const medicines = 'mfg-medicines';

export const licenceKindFits = recordRule({
  code: 'licence/kind-fits-registration',
  catalogueId: 'MFG-008',
  states: {
    ru: 'Регистрация лекарственного препарата опирается на лицензию на производство лекарственных средств',
    en: 'The registration of a medicinal product rests on a medicines manufacturing licence',
  },
  why: {
    ru: 'лицензия на биомедицинские клеточные продукты, медицинская или фармацевтическая не даёт права производить лекарственный препарат',
    en: 'a licence for biomedical cell products, for medical or for pharmacy activity gives no right to make a medicine',
  },
  clause: cite('medicinesLaw', 'cellProductsLaw', 'manufacturingLicences'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['licence.kind', 'licence.sites', 'process.steps.siteId'],
  failures: {
    wrongKind: {
      message: {
        ru: 'лицензия {licence} вида `{kind}` не подтверждает производство лекарственного препарата, а другой нет',
        en: 'licence {licence} of kind `{kind}` does not support the manufacture of a medicinal product, and there is no other',
      },
      hint: {
        ru: 'внесите лицензию на производство лекарственных средств (kind: mfg-medicines)',
        en: 'enter the medicines manufacturing licence (kind: mfg-medicines)',
      },
    },
    wrongKindAtSite: {
      message: {
        ru: 'этапы процесса идут на площадке {site}, а её лицензия {licence} — вида `{kind}`',
        en: 'process steps are carried out at site {site}, whose licence {licence} is of kind `{kind}`',
      },
      hint: {
        ru: 'внесите для площадки лицензию на производство лекарственных средств (kind: mfg-medicines)',
        en: 'enter a medicines manufacturing licence (kind: mfg-medicines) for the site',
      },
    },
  },
  check({ records, judge }) {
    const licences = records.all('licence').map((licence) => ({ licence, field: rootField(licence).get('kind') }));
    judge((judgement) => {
      const kinds = licences.map(({ licence, field }) => ({ licence, kind: judgement.known(field) }));
      const [first] = kinds;
      if (first === undefined) judgement.skip(noLicence);
      if (first?.kind === undefined || kinds.some(({ kind }) => kind === undefined || kind.value === medicines)) return;
      judgement.fail('wrongKind', first.kind, { licence: first.licence.id, kind: first.kind.value });
    });
    for (const process of records.all('process')) {
      judgeItems(judge, rootField(process).get('steps'), (judgement, step) => {
        const site = judgement.known(step.get('siteId'));
        const sites = site && licensedSites(judgement, records, site.value);
        if (site === undefined || sites === undefined) return;
        const kinds = sites.map(({ licence }) => ({ licence, kind: judgement.known(rootField(licence).get('kind')) }));
        const [first] = kinds;
        if (first?.kind === undefined || kinds.some(({ kind }) => kind === undefined || kind.value === medicines))
          return;
        const elsewhere = licences.some(({ field }) => judgement.given(field)?.value === medicines);
        const args = { site: site.value, licence: first.licence.id, kind: first.kind.value };
        const related = [{ at: site.at, label: judgement.labelOf(site) }];
        if (elsewhere) judgement.fail('wrongKindAtSite', first.kind, args, related);
      });
    }
  },
});

const noLicence = { ru: 'нет ни одной записи о лицензии', en: 'there is no licence record' };
