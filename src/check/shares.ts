import type { AnyRecord } from '../records/record.js';
import type { Count, Rate } from '../records/record-types.js';
import { Field, rootField } from './field.js';
import { membersOf } from './leaves.js';

export type Share = Count | Rate;

/** Every `n` of `N` in a record, each candidate of a disputed one by itself: a source answers for its own arithmetic. */
export function sharesOf(record: AnyRecord): readonly Field<Share>[] {
  return sharesIn(rootField<object>(record));
}

function sharesIn(field: Field<object>): Field<Share>[] {
  const { owner, pointer, value } = field;
  if (isShare(value)) return [new Field(owner, pointer, value)];
  return membersOf(field).flatMap(({ field: member }) =>
    typeof member.value === 'object' && member.value !== null
      ? sharesIn(new Field(member.owner, member.pointer, member.value))
      : [],
  );
}

/** The schemas give `n`, `N` and `set` together to shares only. */
function isShare(value: object): value is Share {
  return 'n' in value && 'N' in value && 'set' in value && typeof value.n === 'number' && typeof value.N === 'number';
}
