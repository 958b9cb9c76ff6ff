import { pageMarks } from '../../assemble/page-marks.js';
import { isObject } from '../../load/is-object.js';
import type { Address, Code, Organization, Product, Quantity, Site } from '../../records/record-types.js';
import type { LayoutContext } from '../sequence/package-writer.js';
import type { SequencePlan } from '../sequence/sequence-plan.js';
import { type ApplicationElement, element, elements, writeElements } from './application-element.js';
import { type KnownOrGap, knownOf, mapKnown, russianOf } from './known-value.js';
import { openTag, xmlRemark } from './xml-line.js';

const namespace = 'urn:dossier:application-data:1.0';

const notice =
  'Это не структура R.017: ее схема программе недоступна. Имена элементов взяты из словаря HC 1.0.3 Комиссии, пространство имен и состав - программы; принять этот файл вместо заявления никто не обязан. ' +
  'This is not R.017, whose schema was not at hand: element names are those of the vocabulary HC 1.0.3, namespace and structure are of this program.';

/**
 * The data of the application for programs of others, in Russian, from the records alone: what they do not hold is an
 * empty element that says why.
 */
export function writeApplicationData(plan: SequencePlan, context: LayoutContext): string {
  const { product, sequence, asOf, isDraft } = plan;
  const marks = pageMarks(context.records, isDraft ? 'draft' : 'submission', 'ru');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    xmlRemark(notice),
    ...marks.map(xmlRemark),
    `${openTag(0, 'ApplicationData', { xmlns: namespace, 'xml:lang': 'ru', product, sequence, asOf })}\n`,
    writeElements([...describeApplication(context), ...describeDrug(context)], 1),
    '</ApplicationData>\n',
  ].join('');
}

function describeApplication(context: LayoutContext): readonly ApplicationElement[] {
  const [record] = context.records.all('dossier');
  if (record === undefined) return [];
  const { data } = record;
  const application = knownOf(data.application);
  const holder = knownOf(data.holderId);
  return [
    element('DrugApplicationDetails', [
      element(
        'ApplicationId',
        mapKnown(application, ({ number }) => knownOf(number)),
      ),
      element(
        'DrugApplicationKindName',
        mapKnown(knownOf(data.applicationKind), (kind) => labelOf('application-kind', kind, context)),
      ),
      element(
        'ApplicationReceiptDate',
        mapKnown(application, ({ date }) => knownOf(date)),
      ),
    ]),
    element('DrugApplicantDetails', [
      element('BusinessEntityDetails', describeParty(knownOf(data.applicantId), context)),
    ]),
    element('RegistrationCertificateHolderDetails', describeParty(holder, context)),
  ];
}

function describeDrug(context: LayoutContext): readonly ApplicationElement[] {
  const [record] = context.records.all('product');
  if (record === undefined) return [];
  const { data } = record;
  const sites = context.records.all('site').map((site) => site.data);
  return [
    element('DrugDetails', [
      element('DrugTradeName', russianOf(data.tradeName)),
      element('DrugNameDetails', [element('DrugName', russianOf(data.nonproprietaryName))]),
      element('DosageFormDetails', described('DosageFormCode', 'DosageFormName', knownOf(data.doseForm))),
      element('IntendedSiteDetails', described('IntendedSiteCode', 'IntendedSiteName', knownOf(data.route))),
      ...described('ATCCode', 'ATCName', knownOf(data.atc)),
      element(
        'DescriptionText',
        mapKnown(knownOf(data.dispensing), (kind) => labelOf('dispensing', kind, context)),
      ),
      ...elements('IndicationText', knownOf(data.indications), ({ text }) => russianOf(text)),
      ...elements('DrugSubstanceDetails', knownOf(data.composition), (part) => describeComponent(part, context)),
      element('DrugStorageDetails', [
        ...describeShelfLife(data),
        element('StorageConditionText', russianOf(data.storage)),
      ]),
      element('RegisteredDrugGMODetails', [
        element(
          'GMOIndicator',
          mapKnown(knownOf(data.classification), ({ geneticallyModified }) =>
            mapKnown(knownOf(geneticallyModified), (isModified) => ({ known: isModified ? '1' : '0' })),
          ),
        ),
      ]),
      ...sites.map((site) => element('ManufacturingAuthorizationHolderDetails', describeSite(site, context))),
    ]),
  ];
}

function described(codeName: string, labelName: string, value: KnownOrGap<Code>): readonly ApplicationElement[] {
  const label = element(
    labelName,
    mapKnown(value, (code) => russianOf(code.label)),
  );
  if ('gap' in value || value.known.code === undefined) return [label];
  return [element(codeName, { known: value.known.code }), label];
}

type Component = Extract<NonNullable<Product['composition']>, readonly unknown[]>[number];

function describeComponent({ name, role, amount }: Component, context: LayoutContext): readonly ApplicationElement[] {
  const kind = knownOf(role);
  const isActive = 'known' in kind && kind.known === 'active-substance';
  const substance = isActive
    ? element('ActiveSubstanceDetails', [element('ActiveSubstanceName', russianOf(name))])
    : element('AuxiliarySubstanceDetails', [element('AuxiliarySubstanceName', russianOf(name))]);
  return [
    element(
      'DrugSubstanceRoleName',
      mapKnown(kind, (code) => labelOf('composition-role', code, context)),
    ),
    substance,
    element('SubstanceText', russianOf(amount)),
  ];
}

/** The vocabulary has no span for a thawed product. */
const storageElements = { unopened: 'StorageDuration', opened: 'StorageOpenDuration' } as const;

function describeShelfLife({ shelfLife }: Product): readonly ApplicationElement[] {
  const spans = knownOf(shelfLife);
  if ('gap' in spans) return [element('StorageDuration', spans)];
  return spans.known.flatMap(({ stage, duration }) => {
    const written = writeDuration(duration);
    return stage === 'thawed' || written === undefined ? [] : [element(storageElements[stage], { known: written })];
  });
}

/** As `xs:duration`, which knows weeks only as days. */
function writeDuration({ value, unit }: Quantity): string | undefined {
  const number = Number(value);
  if (!Number.isInteger(number)) return undefined;
  if (unit === 'wk') return `P${number * 7}D`;
  const patterns: Partial<Record<Quantity['unit'], string>> = {
    a: `P${number}Y`,
    mo: `P${number}M`,
    d: `P${number}D`,
    h: `PT${number}H`,
    min: `PT${number}M`,
  };
  return patterns[unit];
}

function describeParty(id: KnownOrGap<string>, context: LayoutContext): ApplicationElement['value'] {
  if ('gap' in id) return id;
  const organization = context.records.find('organization', id.known);
  return organization === undefined ? { gap: { absent: 'missing' } } : describeOrganization(organization.data);
}

function describeOrganization(data: Organization): readonly ApplicationElement[] {
  return [
    element('UnifiedCountryCode', knownOf(data.country)),
    element('BusinessEntityName', russianOf(data.legalName)),
    ...whereGiven('BusinessEntityBriefName', data.shortName, russianOf),
    ...whereGiven('BusinessEntityId', data.ogrn, knownOf),
    ...whereGiven('TaxpayerId', data.taxId, knownOf),
    ...whereGiven('TaxRegistrationReasonCode', data.kpp, knownOf),
    element('SubjectAddressDetails', describeAddress(knownOf(data.legalAddress))),
  ];
}

/** Some organizations have no such number: where their record says nothing of it, nothing is missing. */
function whereGiven<T>(
  name: string,
  value: T | undefined,
  read: (given: T) => KnownOrGap<string>,
): readonly ApplicationElement[] {
  return value === undefined ? [] : [element(name, read(value))];
}

function describeAddress(address: KnownOrGap<Address>): ApplicationElement['value'] {
  if ('gap' in address) return address;
  const { country, region, postalCode, locality, street, building, extra } = address.known;
  const parts = [
    ['UnifiedCountryCode', country],
    ['RegionName', region],
    ['CityName', locality],
    ['StreetName', street],
    ['BuildingNumberId', building],
    ['RoomNumberId', extra],
    ['PostCode', postalCode],
  ] as const;
  return parts.flatMap(([name, text]) => (text === undefined ? [] : [element(name, { known: text })]));
}

function describeSite(site: Site, context: LayoutContext): readonly ApplicationElement[] {
  const owner = describeParty(knownOf(site.organizationId), context);
  const area = [
    element('BusinessEntityDetails', [
      element('BusinessEntityName', russianOf(site.name)),
      element('SubjectAddressDetails', describeAddress(knownOf(site.address))),
    ]),
    ...elements('ManufactureStageDetails', knownOf(site.stages), (stage) => [
      element('ManufacturingStageName', labelOf('production-stage', stage, context)),
    ]),
  ];
  const organization = Array.isArray(owner) ? owner : [element('BusinessEntityName', owner)];
  return [...organization, element('ManufacturingAreaDetails', area)];
}

/** The Russian name of a code of one of our lists. */
function labelOf(list: string, code: string, { templates }: LayoutContext): KnownOrGap<string> {
  const labels = templates.schemas.get(`code-lists/${list}.schema.json`)?.['x-labels'];
  const label = isObject(labels) ? labels[code] : undefined;
  return { known: isObject(label) && typeof label['ru'] === 'string' ? label['ru'] : code };
}
