import { findItems } from '../../plan/find-items.js';
import type { LayoutContext } from '../sequence/package-writer.js';
import type { SequenceEntry } from '../sequence/sequence-plan.js';
import { knownOf, russianOf } from './known-value.js';
import type { R022Attribute } from './r022-inventory.js';

const substanceSection = '3.2.S';

/**
 * Which substance a document of 3.2.S is about, where the product has several: its name and, if all substance is made by
 * one organization, the manufacturer after a comma, as in the inventories of accepted dossiers.
 */
export function substanceAttributes(
  { section, group }: Pick<SequenceEntry, 'section' | 'group'>,
  { records, templates }: Pick<LayoutContext, 'records' | 'templates'>,
): readonly R022Attribute[] {
  const heading = templates.sections.path(section).find(({ number }) => number === substanceSection);
  const repeat = heading?.repeatedFor;
  const rule = repeat === undefined ? undefined : templates.sections.repeats.get(repeat);
  if (group === undefined || repeat === undefined || rule === undefined) return [];
  const item = findItems({ repeat, rule, section: substanceSection, records }).find(({ key }) => key === group);
  if (item?.name === undefined) return [];
  return [{ kindName: 'API', text: [item.name.ru, ...manufacturer(records)].join(',') }];
}

function manufacturer(records: LayoutContext['records']): readonly string[] {
  const makers = records
    .all('site')
    .filter(({ data }) => {
      const stages = knownOf(data.stages);
      return 'known' in stages && stages.known.includes('drug-substance');
    })
    .map(({ data }) => knownOf(data.organizationId));
  const names = makers.map((id) => {
    const organization = 'known' in id ? records.find('organization', id.known) : undefined;
    const name = russianOf(organization?.data.legalName);
    return 'known' in name ? name.known : undefined;
  });
  const [only, ...others] = [...new Set(names)];
  return only === undefined || others.length > 0 ? [] : [only];
}
