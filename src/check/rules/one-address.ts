import type { Address } from '../../records/record-types.js';
import { addressDifference } from '../address-difference.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { type Field, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import { recordRule } from '../rule.js';

export const oneAddress = recordRule({
  code: 'site/one-address',
  catalogueId: 'MFG-003',
  states: {
    ru: 'Адрес площадки одинаков в её записи, в лицензии и в сертификате GMP',
    en: 'The address of a site is the same in its record, in the licence and in the GMP certificate',
  },
  why: {
    ru: 'лицензия и сертификат действуют по адресу; другой дом, строение или корпус — другая площадка',
    en: 'licence and certificate hold for an address; another house or building is another site',
  },
  clause: cite('eaeuRegistration', 'eaeuGmp'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['site.address', 'licence.sites.address', 'gmp-certificate.siteAddress'],
  failures: {
    licence: {
      message: {
        ru: 'адрес площадки {site} «{a}» не совпадает с адресом в лицензии {paper} «{b}»',
        en: 'the address of site {site} "{a}" differs from the one in licence {paper} "{b}"',
      },
      hint: {
        ru: 'возьмите адрес буква в букву из лицензии',
        en: 'take the address letter for letter from the licence',
      },
    },
    certificate: {
      message: {
        ru: 'адрес площадки {site} «{a}» не совпадает с адресом в сертификате GMP {paper} «{b}»',
        en: 'the address of site {site} "{a}" differs from the one in GMP certificate {paper} "{b}"',
      },
      hint: {
        ru: 'сверьте оба адреса с самими документами; если сертификат выдан на другой адрес, нужен новый',
        en: 'compare both addresses with the papers; if the certificate is for another address, a new one is needed',
      },
    },
  },
  check({ records, judge }) {
    const compare = (
      judgement: Judgement<'licence' | 'certificate'>,
      failure: 'licence' | 'certificate',
      siteId: string | undefined,
      paper: string,
      address: Field<Address> | undefined,
    ): void => {
      const site = siteId === undefined ? undefined : records.find('site', siteId);
      const own = site && judgement.known(rootField(site).get('address'));
      if (site === undefined || own === undefined || address === undefined) return;
      const difference = addressDifference(judgement, own, address);
      if (difference === undefined) return;
      const args = { site: site.id, paper, a: describeValue(own.value.raw), b: describeValue(address.value.raw) };
      const { one, other } = difference;
      judgement.fail(failure, one, args, [{ at: other.at, label: judgement.labelOf(other) }]);
    };
    for (const licence of records.all('licence')) {
      judgeItems(judge, rootField(licence).get('sites'), (judgement, entry) => {
        const siteId = judgement.known(entry.get('siteId'));
        compare(judgement, 'licence', siteId?.value, licence.id, judgement.known(entry.get('address')));
      });
    }
    for (const certificate of records.all('gmp-certificate')) {
      judge((judgement) => {
        const data = rootField(certificate);
        const siteId = judgement.known(data.get('siteId'));
        compare(judgement, 'certificate', siteId?.value, certificate.id, judgement.known(data.get('siteAddress')));
      });
    }
  },
});
