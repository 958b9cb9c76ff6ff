import { isWithin } from '../../load/pointer.js';
import { cite } from '../clauses.js';
import { eachRecord } from '../each-record.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { createOrganizationNames, type OrganizationNames } from '../text/organization-names.js';

export const oneLegalName = recordRule({
  code: 'organization/one-legal-name',
  catalogueId: 'IDN-006',
  states: {
    ru: 'Организация названа действующим полным или кратким наименованием; прежнее стоит только при дате, когда оно действовало',
    en: 'An organization is called by its legal or short name in force; a former one stands only with a date it was in force on',
  },
  why: {
    ru: 'лицензия и договор на прежнее наименование — документы другой организации, пока не показана преемственность',
    en: 'a licence or contract under a former name belongs to another organization until the succession is shown',
  },
  clause: cite('eaeuRegistration', 'licensingLaw'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['organization.legalName', 'organization.shortName', 'organization.formerNames', 'all-text'],
  failures: {
    formerName: {
      message: {
        ru: 'написано прежнее наименование «{written}», а действует «{name}»',
        en: 'the former name "{written}" is written, while "{name}" is in force',
      },
      hint: {
        ru: 'замените действующим наименованием или назовите дату, к которой относится прежнее',
        en: 'use the name in force, or state the date the former name belongs to',
      },
    },
    misspelt: {
      message: {
        ru: 'вместо наименования «{name}» написано «{written}»',
        en: 'the text has "{written}" for the name "{name}"',
      },
      hint: {
        ru: 'исправьте написание; если это другая организация, заведите для неё запись organization',
        en: 'correct the spelling; if it is another organization, add an organization record',
      },
    },
  },
  check(context) {
    const { records, judge } = context;
    const names = organizationNames(records);
    eachRecord(context, records.records, (record) => {
      for (const place of records.leavesOf(record)) {
        const isNameItself =
          record.recordType === 'organization' &&
          place.some((leaf) =>
            ['/legalName', '/shortName', '/formerNames'].some((field) => isWithin(leaf.place, field)),
          );
        if (isNameItself) continue;
        judge((judgement) => {
          const text = judgement.leaf(place);
          if (text === undefined) return;
          for (const { failure, written, name } of names(text.value)) judgement.fail(failure, text, { written, name });
        });
      }
    });
  },
});

/** The names of all organizations of the product, as the records give them. */
export function organizationNames(records: RecordIndex): (text: string) => ReturnType<OrganizationNames> {
  const entries = records.all('organization').map((organization) => {
    const leaves = records.leavesOf(organization).flat();
    const under = (field: string): string[] =>
      leaves.filter(({ place }) => [`${field}/ru`, `${field}/en`].includes(place)).map((leaf) => leaf.field.value);
    const former = leaves
      .filter(({ place }) => /^\/formerNames\/\d+\/name\/(?:ru|en)$/.test(place))
      .map(({ place, field }) => ({
        name: field.value,
        until: leaves.find((leaf) => leaf.place === place.replace(/\/name\/.*$/, '/until'))?.field.value,
      }));
    return { current: [...under('/legalName'), ...under('/shortName')], former };
  });
  return createOrganizationNames(entries);
}
