import { appendPointer } from '../load/pointer.js';
import { Field, type FieldOwner } from './field.js';
import { decidedIndex, isContested } from './readings.js';

/** A candidate a leaf belongs to: the leaf stands only where that candidate is picked. */
interface LeafChoice {
  readonly key: string;
  readonly count: number;
  readonly index: number;
}

/** A string somewhere in a record. */
export interface Leaf {
  readonly field: Field<string>;
  /** The pointer without the candidates on its way: the same for all leaves of a place. */
  readonly place: string;
  /** The object or list the string is a member of. */
  readonly holder: object;
  readonly choices: readonly LeafChoice[];
}

/** The strings that may stand at one place: one, or one per candidate of a disputed value. */
export type LeafPlace = readonly Leaf[];

/** Sources, and what only programs read: nothing of them is printed as a statement about the product. */
const unprinted = new Set(['recordType', 'id', 'modelVersion', 'productId', 'provenance', 'fieldProvenance']);

/** Every string of a record but those of its sources, by place, in the order of the record. */
export function leafPlacesOf(record: FieldOwner & { readonly data: object }): LeafPlace[] {
  const places = new Map<string, Leaf[]>();
  const printed = membersOf(new Field(record, '', record.data)).filter(({ name }) => !unprinted.has(name));
  for (const { name, field } of printed) {
    for (const leaf of leavesIn(field, record.data, appendPointer('', name), [])) {
      places.set(leaf.place, [...(places.get(leaf.place) ?? []), leaf]);
    }
  }
  return [...places.values()];
}

export interface Member {
  readonly name: string;
  readonly field: Field<unknown>;
}

/** The members of an object or list, each with its place. */
export function membersOf({ owner, pointer, value }: Field<object>): Member[] {
  const entries: [string, unknown][] = Object.entries(value);
  return entries.map(([name, child]) => ({ name, field: new Field(owner, appendPointer(pointer, name), child) }));
}

function leavesIn(field: Field<unknown>, holder: object, place: string, choices: readonly LeafChoice[]): Leaf[] {
  const { owner, pointer, value } = field;
  if (typeof value === 'string') {
    return [{ field: new Field(owner, pointer, value), place, holder, choices }];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (isContested<unknown>(value)) {
    const { candidates } = value;
    const decided = decidedIndex(value);
    return candidates.flatMap((candidate, index) => {
      if (decided !== undefined && decided !== index) return [];
      const choice = { key: `${owner.file}#${pointer}`, count: candidates.length, index };
      const inside = new Field(owner, `${pointer}/candidates/${index}/value`, candidate.value);
      return leavesIn(inside, holder, place, decided === undefined ? [...choices, choice] : choices);
    });
  }
  return membersOf(new Field(owner, pointer, value)).flatMap(({ name, field: member }) =>
    leavesIn(member, value, appendPointer(place, name), choices),
  );
}
