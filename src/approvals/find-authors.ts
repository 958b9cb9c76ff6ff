import type { DocumentModel } from '../assemble/document-model.js';
import { Field } from '../check/field.js';
import { provenancesOf } from '../check/provenances.js';
import type { RecordIndex } from '../check/record-index.js';
import { isObject } from '../load/is-object.js';
import type { AnyRecord, DossierRecord } from '../records/record.js';
import { provenanceOf } from '../validate/provenance-of.js';
import { approvalRegisters } from './approval-entry.js';
import { originsIn } from './origins-in.js';
import { withoutHistory } from './without-history.js';

/** Who entered what an approval is about. */
export interface Authors {
  /** Each `enteredBy` once, where it stands. */
  readonly known: readonly Field<string>[];
  /** The sources that do not say who entered what they are the source of. */
  readonly silent: readonly Field<unknown>[];
}

/** Everyone who entered something of a record. */
export function authorsOfRecord(record: AnyRecord): Authors {
  return sortOut(provenancesOf(record).map((source) => source.get('enteredBy')));
}

/** Everyone who entered a value that a document prints. The history of approvals is not counted. */
export function authorsOfDocument(documents: readonly DocumentModel[], records: RecordIndex): Authors {
  const registers = approvalRegisters(records);
  const entries = new Map<string, Field<string | undefined>>();
  for (const { header, blocks } of documents) {
    const printed = [...header.product, ...header.section, ...withoutHistory(blocks, registers)];
    for (const { file, pointer } of originsIn(...printed)) {
      const record = records.inFile(file);
      const source = record && sourceOf(record, pointer);
      if (source !== undefined) entries.set(`${file}#${source.pointer}`, source);
    }
  }
  return sortOut([...entries.values()]);
}

/** Where the source of a printed value says who entered it; registers have no sources. */
function sourceOf(record: AnyRecord, pointer: string): Field<string | undefined> | undefined {
  const { data } = record;
  if (!isObject(data)) return undefined;
  const source = provenanceOf(data, pointer);
  if (source === undefined) return undefined;
  const { enteredBy } = source.provenance;
  return typeof enteredBy === 'string'
    ? new Field(record, `${source.pointer}/enteredBy`, enteredBy)
    : new Field(record, source.pointer, undefined);
}

function sortOut(entries: readonly Field<string | undefined>[]): Authors {
  const known: Field<string>[] = [];
  const silent: Field<unknown>[] = [];
  for (const { owner, pointer, value } of entries) {
    if (value === undefined) silent.push(new Field(owner, pointer.replace(/\/enteredBy$/, ''), value));
    else known.push(new Field(owner, pointer, value));
  }
  return { known, silent };
}

/** Whether `enteredBy` names this person, by the id of the record or by a name it holds. */
export function isPerson(enteredBy: string, { id, data }: DossierRecord<'person'>): boolean {
  if (enteredBy === id) return true;
  const { name } = data;
  return isObject(name) && [name['ru'], name['en']].includes(enteredBy);
}
