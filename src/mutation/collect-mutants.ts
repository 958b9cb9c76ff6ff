import { hiddenKinds } from '../assemble/view/root-types.js';
import { isObject } from '../load/is-object.js';
import type { Json, ParsedFile } from '../load/parsed-file.js';
import { isWithin } from '../load/pointer.js';
import type { SchemaSet } from '../validate/schema-set.js';
import { type FieldVisit, walkFields } from '../validate/walk-fields.js';
import type { Mutant, MutationKind } from './mutant.js';
import { misspelled, nextNumber, otherReference, tenYearsLater } from './mutate-value.js';

/** Which record this is and where it comes from: no facts of the product. */
const envelope = ['/recordType', '/id', '/modelVersion', '/productId', '/provenance', '/fieldProvenance', '/status'];

/** Fields that hold a name of a product, an organization, a person or a study. */
const nameFields = /^(tradeName|nonproprietaryName|legalName|shortName|formerName|surname|givenName|name|studyNumber)$/;

/** Every change that the kinds of mutation allow, in the order of files and fields. Rules of the staff are not facts. */
export function collectMutants(files: readonly ParsedFile[], schemas: SchemaSet): Mutant[] {
  const ids = new Map<string, string[]>();
  for (const { data } of files) {
    const kind = textOf(data, 'recordType');
    ids.set(kind, [...(ids.get(kind) ?? []), textOf(data, 'id')]);
  }
  return files
    .filter(({ data, body }) => body === undefined && !isRegister(textOf(data, 'recordType')))
    .flatMap((file) => mutantsOf(file, schemas, ids));
}

function isRegister(kind: string): boolean {
  return kind === 'attachment' || hiddenKinds.includes(kind);
}

function mutantsOf(file: ParsedFile, schemas: SchemaSet, ids: ReadonlyMap<string, readonly string[]>): Mutant[] {
  const kind = textOf(file.data, 'recordType');
  return [...walkFields(schemas, kind, file.data, { candidates: 'chosen' })].flatMap((visit) => {
    if (envelope.some((field) => isWithin(visit.pointer, field))) return [];
    const change = changeOf(visit, ids);
    if (change === undefined) return [];
    const text = replaceScalar(file, visit.pointer, change.to);
    if (text === undefined) return [];
    return [{ ...change, file: file.file, recordType: kind, pointer: visit.pointer, text }];
  });
}

type Change = Pick<Mutant, 'kind' | 'from' | 'to'>;

function changeOf(
  { pointer, shape, value }: FieldVisit,
  ids: ReadonlyMap<string, readonly string[]>,
): Change | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const from = String(value);
  const changed = (kind: MutationKind, to: string | undefined): Change | undefined =>
    to === undefined ? undefined : { kind, from, to };
  if (typeof value === 'number') return changed('number', nextNumber(value));
  const { typeRef = '', refersTo } = shape;
  if (refersTo !== undefined) return changed('reference', otherReference(value, ids.get(refersTo) ?? []));
  if (/\$defs\/(PartialDate|FullDate)$/.test(typeRef)) return changed('date', tenYearsLater(value));
  if (/\$defs\/(Decimal|Count)$/.test(typeRef)) return changed('number', nextNumber(value));
  const names = pointer.split('/').filter((token) => token !== 'ru' && token !== 'en' && !/^\d+$/.test(token));
  return nameFields.test(names.at(-1) ?? '') ? changed('name', misspelled(value)) : undefined;
}

/** The file with one scalar replaced; quotes around it stay. Undefined where it is written over several lines. */
function replaceScalar(file: ParsedFile, pointer: string, to: string): string | undefined {
  const { start, end } = file.locate(pointer).range;
  if (start.line !== end.line) return undefined;
  const lines = file.text.split('\n');
  const line = lines[start.line - 1] ?? '';
  const written = line.slice(start.column - 1, end.column - 1);
  const quote = /^["']/.exec(written)?.[0] ?? '';
  lines[start.line - 1] = `${line.slice(0, start.column - 1)}${quote}${to}${quote}${line.slice(end.column - 1)}`;
  return lines.join('\n');
}

function textOf(data: Json, name: string): string {
  const value = isObject(data) ? data[name] : undefined;
  return typeof value === 'string' ? value : '';
}
