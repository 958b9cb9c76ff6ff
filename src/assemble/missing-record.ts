import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { PrintedValue } from './printed-value.js';
import { slugOf } from './slug.js';
import type { RecordTypesSeen } from './view/describe-types.js';
import type { ViewScope } from './view/print-leaf.js';
import { printGap } from './view/print-slot.js';
import type { FieldType, LeafType } from './view/view-type.js';

/** Records that a document goes through and finds none of. */
export interface MissingRecord {
  readonly kind: string;
  /** Title of the kind and, in brackets, what is wanted of it, e.g. «Спецификация (вектор)». */
  readonly label: Bilingual;
}

/** By kind and scope; shared by all documents. */
export type MissingRecords = Map<string, MissingRecord>;

/** The mark in place of records that nobody has written; remembers them, so that they are declared as well. */
export function printMissingRecord(
  kind: string,
  scope: string | undefined,
  types: RecordTypesSeen,
  { index, language }: Pick<ViewScope, 'index' | 'language'>,
  missing: MissingRecords,
): PrintedValue {
  const { label } = types.fieldOf(kind);
  const part = scope === undefined ? undefined : scopeCodesOf(kind, types)?.get(scope);
  const wanted = part === undefined ? label : { ru: `${label.ru} (${part.ru})`, en: `${label.en} (${part.en})` };
  missing.set(scope === undefined ? kind : `${kind}/${scope}`, { kind, label: wanted });
  const file = index.all('dossier')[0]?.file ?? '';
  const gap = {
    kind: 'gap',
    label: { ru: `${wanted.ru}: записи нет`, en: `${wanted.en}: no record` },
    origin: { file, pointer: '' },
    wantedKind: kind,
  } as const;
  return { kind: 'inline', slug: slugOf(kind), print: () => printGap(gap, language) };
}

/** What a kind of record may be about: the codes of its field `scope`, or of the items of its list `scopes`. */
export function scopeCodesOf(kind: string, types: RecordTypesSeen): LeafType['codes'] {
  const { type } = types.fieldOf(kind);
  const fields = type.kind === 'object' ? type.fields : undefined;
  return codesOf(fields?.get('scope')) ?? codesOf(itemOf(fields?.get('scopes')));
}

function codesOf(field: FieldType | undefined): LeafType['codes'] {
  return field?.type.kind === 'leaf' ? field.type.codes : undefined;
}

function itemOf(field: FieldType | undefined): FieldType | undefined {
  return field?.type.kind === 'list' ? field.type.item : undefined;
}
