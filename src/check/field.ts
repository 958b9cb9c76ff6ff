import type { Location } from '../diagnostics/diagnostic.js';
import { appendPointer } from '../load/pointer.js';

/** What a field needs of the record it belongs to. */
export interface FieldOwner {
  readonly id: string;
  readonly recordType: string;
  readonly file: string;
  locate(pointer: string, part?: 'value' | 'key'): Location;
}

/**
 * A place in a record together with what stands there: rules read values through fields, so that every finding
 * knows its line and no rule spells a pointer.
 */
export class Field<T> {
  readonly owner: FieldOwner;
  /** RFC 6901, from the root of the record. */
  readonly pointer: string;
  readonly value: T;

  constructor(owner: FieldOwner, pointer: string, value: T) {
    this.owner = owner;
    this.pointer = pointer;
    this.value = value;
  }

  /** The field of a property. Where the property is missing, the field's value is `undefined` and its place the parent. */
  get<Key extends keyof T & string>(key: Key): Field<T[Key]> {
    return new Field(this.owner, appendPointer(this.pointer, key), this.value[key]);
  }

  get at(): Location {
    return this.owner.locate(this.pointer);
  }
}

/** A record as the field of its whole content. */
export function rootField<Data>(record: FieldOwner & { readonly data: Data }): Field<Data> {
  return new Field(record, '', record.data);
}

/** The items of a list, each at its own place. */
export function itemsOf<T>(list: Field<readonly T[]>): Field<T>[] {
  return list.value.map((item, index) => new Field(list.owner, appendPointer(list.pointer, index), item));
}

/** The properties of an object whose properties are all of one kind, each at its own place. */
export function valuesOf<T>(object: Field<Readonly<Record<string, T>>>): Field<T>[] {
  return Object.keys(object.value).map((name) => object.get(name));
}
