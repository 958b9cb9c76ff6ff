import type { Environment } from '@marcbachmann/cel-js';
import { isObject } from '../../load/is-object.js';
import { appendPointer } from '../../load/pointer.js';
import { shapeOf } from '../../validate/field-shape.js';
import { itemPlace, propertyPlace } from '../../validate/member-place.js';
import type { SchemaPlace, SchemaSet } from '../../validate/schema-set.js';
import { Field } from '../field.js';

/** What an expression reads records through: it gives the value that stands at a field, undefined where there is none. */
export type ReadField = (field: Field<unknown>) => Field<unknown> | undefined;

/** A value as expressions know it: its type by name, and how it is made of what a record holds. */
export interface ViewType {
  readonly name: string;
  view(field: Field<unknown>, read: ReadField): unknown;
}

/**
 * Declares the types of expressions from the schemas, so that a misspelt field or a comparison of unlike things is found
 * before any record is read. Objects of records are read field by field, when an expression asks for one.
 */
export class ViewTypes {
  readonly #environment: Environment;
  readonly #schemas: SchemaSet;
  readonly #declared = new Map<string, ViewType>();

  constructor(environment: Environment, schemas: SchemaSet) {
    this.#environment = environment;
    this.#schemas = schemas;
  }

  /** The type of whole records of a kind; undefined for a kind that does not exist. */
  ofKind(kind: string): ViewType | undefined {
    const id = `${kind}.schema.json`;
    const schema = this.#schemas.kinds.includes(kind) ? this.#schemas.get(id) : undefined;
    return schema && this.#of({ schema, id, pointer: '' });
  }

  #of(place: SchemaPlace): ViewType {
    const { value } = shapeOf(this.#schemas, place);
    const { type, properties } = value.schema;
    if (isObject(properties)) return this.#ofObject(value, Object.keys(properties));
    const items = itemPlace(value);
    if (items !== undefined) return this.#ofList(this.#of(items));
    return (typeof type === 'string' ? scalars[type] : undefined) ?? anything;
  }

  #ofList(item: ViewType): ViewType {
    return {
      name: `list<${item.name}>`,
      view: (field, read) =>
        (Array.isArray(field.value) ? field.value : []).flatMap((value: unknown, index) => {
          const given = read(new Field(field.owner, appendPointer(field.pointer, index), value));
          return given === undefined ? [] : [item.view(given, read)];
        }),
    };
  }

  #ofObject(place: SchemaPlace, names: readonly string[]): ViewType {
    const key = `${place.id}#${place.pointer}`;
    const known = this.#declared.get(key);
    if (known !== undefined) return known;
    const View = class extends RecordView {};
    const type: ViewType = { name: typeName(key), view: (field, read) => new View(field, read) };
    // Before its fields, which may be of the same type.
    this.#declared.set(key, type);
    const members = names.flatMap((name) => {
      const member = propertyPlace(place, name);
      return member === undefined ? [] : [{ name, type: this.#of(member) }];
    });
    for (const { name, type: memberType } of members) {
      Object.defineProperty(View.prototype, name, {
        enumerable: true,
        get(this: RecordView) {
          return this.readMember(name, memberType);
        },
      });
    }
    const fields = Object.fromEntries(members.map((member) => [member.name, member.type.name]));
    this.#environment.registerType(type.name, { ctor: View, fields });
    return type;
  }
}

/** An object of a record, read when asked. */
class RecordView {
  readonly #field: Field<unknown>;
  readonly #read: ReadField;

  constructor(field: Field<unknown>, read: ReadField) {
    this.#field = field;
    this.#read = read;
  }

  readMember(name: string, type: ViewType): unknown {
    const { owner, pointer, value } = this.#field;
    const member = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    const given = this.#read(new Field(owner, appendPointer(pointer, name), member));
    return given === undefined ? undefined : type.view(given, this.#read);
  }
}

/** CEL counts with whole numbers of 64 bits. */
const scalars: Readonly<Record<string, ViewType>> = {
  string: { name: 'string', view: ({ value }) => value },
  boolean: { name: 'bool', view: ({ value }) => value },
  integer: { name: 'int', view: ({ value }) => (typeof value === 'number' ? BigInt(value) : value) },
};

/** A part whose schema allows several forms: whatever is compared with it is told apart when it is read. */
const anything: ViewType = {
  name: 'dyn',
  view: ({ value }) => (typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value),
};

function typeName(key: string): string {
  return key
    .replace(/\.schema\.json/g, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/_$/, '');
}
