import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { checklistCounts } from '../checklist-text.js';
import { changeColumns, historyColumns, inventoryColumns, sequenceColumns } from '../sequence-text.js';
import { describeBatchAnalyses } from './batch-analyses.js';
import type { RecordTypesSeen } from './describe-types.js';
import { camelName, pluralName } from './plural-name.js';
import { reportLists } from './report-lists.js';
import { describeRevisions } from './revisions.js';
import type { Fields, FieldType, LeafType, ListType, ViewType } from './view-type.js';

/** Record kinds of which a product has one; templates name them in the singular. All others are lists. */
export const singleKinds: readonly string[] = [
  'dossier',
  'product',
  'clinical-overview',
  'clinical-summary',
  'document-plan',
  'nonclinical-overview',
  'nonclinical-summary',
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
export const hiddenKinds: readonly string[] = [
  'accepted-deviations',
  'approvals',
  'changes',
  'confirmed-headings',
  'rule',
];

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
  fields.set('revisions', describeRevisions(records));
  for (const { name, kind, members, parts } of reportLists) {
    const group = computedList(
      ['number', text],
      ['part', { kind: 'leaf', leaf: 'code', codes: codesOf(parts) }],
      ['title', text],
      [members, filledList(records.fieldOf(kind))],
    );
    fields.set(name, computed({ ...group, mayBeEmpty: true }));
  }
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

function filledList(item: FieldType): ListType {
  return { kind: 'list', item, mayBeEmpty: false };
}

function computedList(...names: readonly (readonly [string, ViewType])[]): ListType {
  const fields = fieldsOf(new Map(names.map(([name, type]) => [name, computed(type)])));
  return filledList(computed({ kind: 'object', fields }));
}

/** What a working document may name besides: the checklist of all documents. */
export function withChecklist(root: Fields): Fields {
  return {
    names: [...root.names, 'checklist'],
    get: (name) => (name === 'checklist' ? checklistField : root.get(name)),
  };
}

/** What a document about a sequence may name besides. Built by `viewOfSequence`. */
export function withSequence(root: Fields): Fields {
  return {
    names: [...root.names, ...sequenceFields.names],
    get: (name) => sequenceFields.get(name) ?? root.get(name),
  };
}

const moduleNumbers = codesOf(['1', '2', '3', '4', '5']);

/** Numbers as codes: they choose, and read the same in both languages. */
function codesOf(numbers: readonly string[]): ReadonlyMap<string, Bilingual> {
  return new Map(numbers.map((number) => [number, { ru: number, en: number }]));
}

/**
 * `contents`: modules with their documents, in the order of the dossier; their number chooses some of them. Built by
 * `createContents`.
 */
const contentsField = computed(
  computedList(
    ['number', { kind: 'leaf', leaf: 'code', codes: moduleNumbers }],
    ['title', text],
    ['documents', computedList(['section', text], ['title', text], ['version', text], ['file', text], ['code', text])],
  ),
);

/** `checklist`: modules with their counts and a row for each document. Built by `viewOfChecklist`. */
const checklistField = computed(
  computedList(['title', text], ...checklistCounts.map((name) => [name, text] as const), [
    'rows',
    computedList(
      ['section', text],
      ['title', text],
      ['state', text],
      ['missing', text],
      ['owedBy', text],
      ['due', text],
      ['file', text],
    ),
  ]),
);

const sequenceFields = fieldsOf(
  new Map<string, FieldType>([
    ['sequenceNumber', computed(text)],
    ['formatName', computed(text)],
    ['documentCount', computed(text)],
    ['inventoryNote', computed(text)],
    [
      'inventory',
      computed(
        computedList(
          ['title', text],
          ['rows', computedList(...inventoryColumns.map((column) => [column, text] as const))],
        ),
      ),
    ],
    ['changes', possiblyEmpty(...changeColumns)],
    ['sequences', computed(computedList(...sequenceColumns.map((column) => [column, text] as const)))],
    ['histories', possiblyEmpty(...historyColumns)],
  ]),
);

/** All that the certificate of a verified package may name: it knows no records. Built by `viewOfVerification`. */
export const verificationFields: Fields = fieldsOf(
  new Map<string, FieldType>([
    ...(['packageName', 'sequences', 'criteria', 'files', 'fingerprint', 'program', 'verdict'] as const).map(
      (name) => [name, computed(text)] as const,
    ),
    ['areas', computed(computedList(['name', text], ['passed', text], ['warned', text], ['failed', text]))],
    ['unjudged', possiblyEmpty('rules', 'reason')],
  ]),
);

function possiblyEmpty(...columns: readonly string[]): FieldType {
  return computed({ ...computedList(...columns.map((column) => [column, text] as const)), mayBeEmpty: true });
}
