import { createError } from '../diagnostics/create-error.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import { hintAmong } from '../diagnostics/suggest.js';
import { isObject } from '../load/is-object.js';
import { type KeptNotes, type Notebook, noNotes } from '../load/kept-notes.js';
import type { ParsedFile } from '../load/parsed-file.js';
import { isWithin } from '../load/pointer.js';
import type { AnyRecord } from '../records/record.js';
import { attachBody } from './attach-body.js';
import { checkCandidates } from './check-candidates.js';
import { checkFieldProvenance } from './check-field-provenance.js';
import { checkProducts } from './check-products.js';
import { explainErrors } from './explain-ajv-error.js';
import type { Finding } from './finding.js';
import type { RecordFile } from './record-file.js';
import type { SchemaPlace, SchemaSet } from './schema-set.js';
import { showValue } from './show-value.js';

/**
 * Checks every file against the schema of its kind and the files of a product against each other. Records with
 * mistakes are missing from the value; a product with a mistake cannot be built anyway.
 */
export function validateRecords(
  content: Staged<readonly ParsedFile[]>,
  schemas: SchemaSet,
  notes: KeptNotes = noNotes,
): Staged<AnyRecord[]> {
  const validated = notes.lend<true, readonly Staged<AnyRecord[]>[]>('sound records', (sound) =>
    content.value.map((file) => validateFile(file, schemas, sound)),
  );
  return {
    value: validated.flatMap(({ value }) => value),
    diagnostics: [...validated.flatMap(({ diagnostics }) => diagnostics), ...checkProducts(content)],
  };
}

function validateFile(file: ParsedFile, schemas: SchemaSet, sound: Notebook<true>): Staged<AnyRecord[]> {
  const { data } = file;
  const recordType = isObject(data) ? data['recordType'] : undefined;
  if (!isObject(data) || typeof recordType !== 'string') return { value: [], diagnostics: [notARecord(file)] };

  const id = `${recordType}.schema.json`;
  const schema = schemas.kinds.includes(recordType) ? schemas.get(id) : undefined;
  if (schema === undefined) return { value: [], diagnostics: [unknownType(file, recordType, schemas)] };

  const kind = { schema, id, pointer: '' };
  const attached = attachBody({ ...file, data }, kind, schemas);
  const about = `${file.file} ${file.sha256}`;
  const findings = sound.recall(about) ? [] : findMistakes(attached.value, recordType, kind, schemas);
  if (findings.length === 0) sound.note(about, true);
  const record = identify(attached.value, recordType);
  return {
    value: satisfiesSchema(record, findings) ? [record] : [],
    diagnostics: [...attached.diagnostics, ...findings.map((finding) => placeFinding(finding, attached.value))],
  };
}

function findMistakes(file: RecordFile, recordType: string, kind: SchemaPlace, schemas: SchemaSet): Finding[] {
  const { data, reported } = file;
  return [
    ...explainErrors(schemas, kind, data, ''),
    ...checkCandidates(schemas, recordType, data),
    ...checkFieldProvenance(data),
  ].filter(({ pointer }) => ![...reported].some((known) => isWithin(pointer, known)));
}

/** A record as it is read, with nothing proven about its data. */
interface UnprovenRecord extends Omit<AnyRecord, 'recordType' | 'data'> {
  readonly recordType: string;
  readonly data: unknown;
}

function identify(file: RecordFile, recordType: string): UnprovenRecord {
  const { id } = file.data;
  return {
    id: typeof id === 'string' ? id : '',
    recordType,
    product: file.product,
    file: file.file,
    sha256: file.sha256,
    data: file.data,
    locate: file.locate,
  };
}

/** The one place where unknown data become typed: the schema the types are generated from has found nothing wrong. */
function satisfiesSchema(_record: UnprovenRecord, mistakes: readonly Finding[]): _record is AnyRecord {
  return mistakes.length === 0;
}

function placeFinding({ pointer, part, ...finding }: Finding, file: ParsedFile): Diagnostic {
  return createError({ ...finding, at: file.locate(pointer, part), product: file.product });
}

function notARecord(file: ParsedFile): Diagnostic {
  return createError({
    code: 'record/not-a-record',
    message: isObject(file.data)
      ? {
          ru: 'вид записи не указан: нет поля `recordType`',
          en: 'the kind of record is not given: there is no field `recordType`',
        }
      : {
          ru: 'файл — не набор полей, а список или одно значение',
          en: 'the file is not a set of fields but a list or a single value',
        },
    hint: { ru: 'начните файл полем `recordType`', en: 'begin the file with the field `recordType`' },
    at: file.locate('', 'key'),
    product: file.product,
  });
}

function unknownType(file: ParsedFile, recordType: string, schemas: SchemaSet): Diagnostic {
  const name = showValue(recordType);
  return createError({
    code: 'record/unknown-type',
    message: { ru: `неизвестный вид записи \`${name}\``, en: `unknown kind of record \`${name}\`` },
    hint: hintAmong(recordType, schemas.kinds),
    at: file.locate('/recordType'),
    product: file.product,
  });
}
