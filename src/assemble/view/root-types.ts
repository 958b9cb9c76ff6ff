import { checklistCounts } from '../checklist-text.js';
import { describeBatchAnalyses } from './batch-analyses.js';
import type { RecordTypesSeen } from './describe-types.js';
import { camelName, pluralName } from './plural-name.js';
import type { Fields, FieldType, LeafType, ViewType } from './view-type.js';

/** Record kinds of which a product has one; templates name them in the singular. All others are lists. */
export const singleKinds: readonly string[] = [
  'dossier',
  'product',
  'clinical-overview',
  'document-plan',
  'nonclinical-overview',
  'risk-management',
  'manufacturing-letters',
  'environmental-assessment',
  'pharmacovigilance',
  'labelling',
  'substance',
  'pharmaceutical-development',
  'adventitious-agents',
  'identity-chain',
  'quality-overview',
];

/** Registers of the machinery; templates reach them through helpers or not at all. */
export const hiddenKinds: readonly string[] = ['abbreviation', 'accepted-deviations', 'confirmed-headings'];

/** The name by which templates call a record, or the list of records, of a kind. */
export function rootNameOf(kind: string): string {
  return singleKinds.includes(kind) ? camelName(kind) : pluralName(camelName(kind));
}

/** What a template may name: the records of the product, its applicant, the date of the dossier, and its contents. */
export function describeRoot(records: RecordTypesSeen): Fields {
  const fields = new Map<string, FieldType>();
  for (const kind of records.kinds) {
    if (hiddenKinds.includes(kind)) continue;
    const record = records.fieldOf(kind);
    fields.set(rootNameOf(kind), singleKinds.includes(kind) ? record : listField(record));
  }
  const dossier = records.fieldOf('dossier').type;
  const applicant = dossier.kind === 'object' ? dossier.fields.get('applicant') : undefined;
  if (applicant !== undefined) fields.set('applicant', applicant);
  fields.set('asOf', computed({ kind: 'leaf', leaf: 'PartialDate' }));
  fields.set('contents', contentsField);
  fields.set('batchAnalyses', describeBatchAnalyses(records));
  return fieldsOf(fields);
}

function listField(item: FieldType): FieldType {
  return { ...item, key: '', type: { kind: 'list', item, mayBeEmpty: true } };
}

function fieldsOf(fields: ReadonlyMap<string, FieldType>): Fields {
  return { names: [...fields.keys()], get: (name) => fields.get(name) };
}

const text: LeafType = { kind: 'leaf', leaf: 'text' };

function computed(type: ViewType): FieldType {
  return { key: '', label: { ru: '', en: '' }, presence: 'always', isUncertain: false, type };
}

function computedList(...names: readonly (readonly [string, ViewType])[]): FieldType {
  const fields = fieldsOf(new Map(names.map(([name, type]) => [name, computed(type)])));
  return computed({ kind: 'list', item: computed({ kind: 'object', fields }), mayBeEmpty: false });
}

/** What a working document may name besides: the checklist of all documents. */
export function withChecklist(root: Fields): Fields {
  return {
    names: [...root.names, 'checklist'],
    get: (name) => (name === 'checklist' ? checklistField : root.get(name)),
  };
}

/** `contents`: modules with their documents, in the order of the dossier. Built by `createContents`. */
const contentsField = computedList(
  ['title', text],
  ['documents', computedList(['section', text], ['title', text], ['version', text], ['file', text]).type],
);

/** `checklist`: modules with their counts and a row for each document. Built by `viewOfChecklist`. */
const checklistField = computedList(['title', text], ...checklistCounts.map((name) => [name, text] as const), [
  'rows',
  computedList(
    ['section', text],
    ['title', text],
    ['state', text],
    ['missing', text],
    ['owedBy', text],
    ['due', text],
    ['file', text],
  ).type,
]);
