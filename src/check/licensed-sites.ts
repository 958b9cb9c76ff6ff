import type { DossierRecord } from '../records/record.js';
import type { Licence } from '../records/record-types.js';
import { type Field, itemsOf, rootField } from './field.js';
import type { Judgement } from './judgement.js';
import type { RecordIndex } from './record-index.js';

type SiteOf<Sites> = Sites extends readonly (infer Site)[] ? Site : never;

/** One address of a licence, with the work granted there. */
export interface LicensedSite {
  readonly licence: DossierRecord<'licence'>;
  readonly entry: Field<SiteOf<Licence['sites']>>;
}

/**
 * The addresses of licences that belong to a site. The question is skipped and the answer `undefined` where there is no
 * such site, which another rule reports, and where some licence does not say which sites it covers.
 */
export function licensedSites(
  judgement: Judgement,
  records: RecordIndex,
  siteId: string,
): readonly LicensedSite[] | undefined {
  if (records.find('site', siteId) === undefined) {
    judgement.skip({ ru: `нет записи о площадке ${siteId}`, en: `no record of site ${siteId}` });
    return undefined;
  }
  const found: LicensedSite[] = [];
  let firstUnknown: Field<unknown> | undefined;
  for (const licence of records.all('licence')) {
    const sites = judgement.given(rootField(licence).get('sites'));
    if (sites === undefined) firstUnknown ??= rootField(licence).get('sites');
    for (const entry of sites === undefined ? [] : itemsOf(sites)) {
      const id = judgement.given(entry.get('siteId'));
      if (id === undefined) firstUnknown ??= entry.get('siteId');
      if (id?.value === siteId) found.push({ licence, entry });
    }
  }
  if (found.length > 0 || firstUnknown === undefined) return found;
  const label = judgement.labelOf(firstUnknown);
  judgement.skip({ ru: `неизвестно: ${label.ru}`, en: `unknown: ${label.en}` }, firstUnknown);
  return undefined;
}
