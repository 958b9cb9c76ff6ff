import { type Field, itemsOf, rootField } from '../../check/field.js';
import type { Readable } from '../../check/readings.js';
import type { Address, Organization, Site } from '../../records/record-types.js';
import type { LayoutContext } from '../sequence/package-writer.js';
import { type ApplicationElement, group, leaf, parts } from './application-element.js';
import { labelOf } from './label-of.js';
import { russian, type Stated, stated } from './stated-value.js';

/** The organization a field names by its id. */
export function describeParty(name: string, id: Field<Readable<string>>, context: LayoutContext): ApplicationElement {
  return parts(name, stated(id), ({ value }) => {
    const organization = context.records.find('organization', value);
    return organization === undefined ? [] : describeOrganization(rootField(organization));
  });
}

function describeOrganization(data: Field<Organization>): readonly ApplicationElement[] {
  return [
    leaf('UnifiedCountryCode', stated(data.get('country'))),
    leaf('BusinessEntityName', russian(data.get('legalName'))),
    ...whereGiven('BusinessEntityBriefName', data.get('shortName'), russian),
    ...whereGiven<Readable<string>>('BusinessEntityId', data.get('ogrn'), stated),
    ...whereGiven<Readable<string>>('TaxpayerId', data.get('taxId'), stated),
    ...whereGiven<Readable<string>>('TaxRegistrationReasonCode', data.get('kpp'), stated),
    parts('SubjectAddressDetails', stated(data.get('legalAddress')), describeAddress),
  ];
}

/** Some organizations have no such number: where their record says nothing of it, nothing is missing. */
function whereGiven<T>(
  name: string,
  field: Field<T>,
  read: (field: Field<T>) => Stated<string>,
): readonly ApplicationElement[] {
  return field.value === undefined ? [] : [leaf(name, read(field))];
}

function describeAddress(address: Field<Address>): readonly ApplicationElement[] {
  const names = [
    ['UnifiedCountryCode', 'country'],
    ['RegionName', 'region'],
    ['CityName', 'locality'],
    ['StreetName', 'street'],
    ['BuildingNumberId', 'building'],
    ['RoomNumberId', 'extra'],
    ['PostCode', 'postalCode'],
  ] as const;
  return names.flatMap(([name, key]) => whereGiven<string | undefined>(name, address.get(key), stated));
}

/** A site with the organization it belongs to. */
export function describeSite(site: Field<Site>, context: LayoutContext): ApplicationElement {
  const organizationId = stated(site.get('organizationId'));
  const organization =
    'absent' in organizationId ? undefined : context.records.find('organization', organizationId.value);
  const owner =
    organization === undefined
      ? [leaf('BusinessEntityName', 'absent' in organizationId ? organizationId : { absent: 'missing' })]
      : describeOrganization(rootField(organization));
  const stages = stated(site.get('stages'));
  const steps =
    'absent' in stages
      ? [leaf('ManufactureStageDetails', stages)]
      : itemsOf(stages).map((stage) =>
          group('ManufactureStageDetails', [
            leaf('ManufacturingStageName', stage, (code) => labelOf('production-stage', code, context)),
          ]),
        );
  return group('ManufacturingAuthorizationHolderDetails', [
    ...owner,
    group('ManufacturingAreaDetails', [
      group('BusinessEntityDetails', [
        leaf('BusinessEntityName', russian(site.get('name'))),
        parts('SubjectAddressDetails', stated(site.get('address')), describeAddress),
      ]),
      ...steps,
    ]),
  ]);
}
