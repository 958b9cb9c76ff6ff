import type { Provenance } from '../records/record-types.js';
import { Field, type FieldOwner } from './field.js';
import { membersOf } from './leaves.js';

/** Every source of a record, at its own place: of the record, of single fields, of the candidates of disputed values. */
export function provenancesOf(record: FieldOwner & { readonly data: object }): Field<Provenance>[] {
  return provenancesIn(new Field(record, '', record.data));
}

function provenancesIn({ owner, pointer, value }: Field<unknown>): Field<Provenance>[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isProvenance(value)) return [new Field(owner, pointer, value)];
  return membersOf(new Field(owner, pointer, value)).flatMap(({ field }) => provenancesIn(field));
}

/** The schemas give these fields to sources only, and require them there. */
function isProvenance(value: object): value is Provenance {
  return 'sourceClass' in value && 'sourceRef' in value && 'enteredOn' in value;
}
