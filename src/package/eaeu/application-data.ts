import { pageMarks } from '../../assemble/page-marks.js';
import { type Field, itemsOf, rootField } from '../../check/field.js';
import type { Code, Product, Quantity } from '../../records/record-types.js';
import type { LayoutContext } from '../sequence/package-writer.js';
import type { SequencePlan } from '../sequence/sequence-plan.js';
import { type ApplicationElement, group, leaf, writeElements } from './application-element.js';
import { describeParty, describeSite } from './application-parties.js';
import { labelOf } from './label-of.js';
import { inside, isUnconfirmed, russian, type Stated, stated } from './stated-value.js';
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
  const elements = [...describeApplication(context), ...describeDrug(context)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    xmlRemark(notice),
    ...marks.map(xmlRemark),
    `${openTag(0, 'ApplicationData', { xmlns: namespace, 'xml:lang': 'ru', product, sequence, asOf })}\n`,
    writeElements(elements, (field) => isUnconfirmed(field, context)),
    '</ApplicationData>\n',
  ].join('');
}

function describeApplication(context: LayoutContext): readonly ApplicationElement[] {
  const [record] = context.records.all('dossier');
  if (record === undefined) return [];
  const data = rootField(record);
  const application = stated(data.get('application'));
  return [
    group('DrugApplicationDetails', [
      leaf(
        'ApplicationId',
        inside(application, (known) => stated(known.get('number'))),
      ),
      leaf('DrugApplicationKindName', stated(data.get('applicationKind')), (kind) =>
        labelOf('application-kind', kind, context),
      ),
      leaf(
        'ApplicationReceiptDate',
        inside(application, (known) => stated(known.get('date'))),
      ),
    ]),
    group('DrugApplicantDetails', [describeParty('BusinessEntityDetails', data.get('applicantId'), context)]),
    describeParty('RegistrationCertificateHolderDetails', data.get('holderId'), context),
  ];
}

function describeDrug(context: LayoutContext): readonly ApplicationElement[] {
  const [record] = context.records.all('product');
  if (record === undefined) return [];
  const data = rootField(record);
  const isModified = inside(stated(data.get('classification')), (known) => stated(known.get('geneticallyModified')));
  return [
    group('DrugDetails', [
      leaf('DrugTradeName', russian(data.get('tradeName'))),
      group('DrugNameDetails', [leaf('DrugName', russian(data.get('nonproprietaryName')))]),
      group('DosageFormDetails', coded('DosageFormCode', 'DosageFormName', stated(data.get('doseForm')))),
      group('IntendedSiteDetails', coded('IntendedSiteCode', 'IntendedSiteName', stated(data.get('route')))),
      ...coded('ATCCode', 'ATCName', stated(data.get('atc'))),
      leaf('DescriptionText', stated(data.get('dispensing')), (kind) => labelOf('dispensing', kind, context)),
      ...describeIndications(data),
      ...describeComposition(data, context),
      group('DrugStorageDetails', [
        ...describeShelfLife(data),
        leaf('StorageConditionText', russian(data.get('storage'))),
      ]),
      group('RegisteredDrugGMODetails', [leaf('GMOIndicator', isModified, (is) => (is ? '1' : '0'))]),
      ...context.records.all('site').map((site) => describeSite(rootField(site), context)),
    ]),
  ];
}

/** Code and name of a vocabulary; many terms have no code yet. */
function coded(codeName: string, labelName: string, value: Stated<Code>): readonly ApplicationElement[] {
  const label = leaf(
    labelName,
    inside(value, (code) => russian(code.get('label'))),
  );
  const code = inside(value, (known) => stated<string>(known.get('code')));
  return 'absent' in code ? [label] : [leaf(codeName, code), label];
}

function describeIndications(data: Field<Product>): readonly ApplicationElement[] {
  const indications = stated(data.get('indications'));
  if ('absent' in indications) return [leaf('IndicationText', indications)];
  return itemsOf(indications).map((indication) => leaf('IndicationText', russian(indication.get('text'))));
}

function describeComposition(data: Field<Product>, context: LayoutContext): readonly ApplicationElement[] {
  const composition = stated(data.get('composition'));
  if ('absent' in composition) return [leaf('DrugSubstanceDetails', composition)];
  return itemsOf(composition).map((component) => {
    const role = stated(component.get('role'));
    const kind = 'absent' in role || role.value !== 'active-substance' ? 'Auxiliary' : 'Active';
    return group('DrugSubstanceDetails', [
      leaf('DrugSubstanceRoleName', role, (code) => labelOf('composition-role', code, context)),
      group(`${kind}SubstanceDetails`, [leaf(`${kind}SubstanceName`, russian(component.get('name')))]),
      leaf('SubstanceText', russian(component.get('amount'))),
    ]);
  });
}

/** The vocabulary has no span for a thawed product. */
const storageElements = { unopened: 'StorageDuration', opened: 'StorageOpenDuration' } as const;

function describeShelfLife(data: Field<Product>): readonly ApplicationElement[] {
  const spans = stated(data.get('shelfLife'));
  if ('absent' in spans) return [leaf('StorageDuration', spans)];
  return itemsOf(spans).flatMap((span) => {
    const { stage, duration } = span.value;
    const written = writeDuration(duration);
    return stage === 'thawed' || written === undefined
      ? []
      : [leaf(storageElements[stage], span.get('duration'), () => written)];
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
