import { isObject } from '../../load/is-object.js';
import { appendPointer } from '../../load/pointer.js';
import { shapeOf } from '../../validate/field-shape.js';
import { propertyPlace } from '../../validate/member-place.js';
import type { SchemaPlace, SchemaSet } from '../../validate/schema-set.js';
import { Field } from '../field.js';
import type { ReadField } from './view-types.js';

/** `it.flow.enrolled`: a record by its name in the rule, and the way to one of its fields. */
export interface FieldPath {
  readonly record: 'this' | 'it';
  readonly names: readonly string[];
}

export function parsePath(text: string): FieldPath {
  const [record, ...names] = text.split('.');
  return { record: record === 'it' ? 'it' : 'this', names };
}

/** The first name on the way that the records of the kind do not have. */
export function unknownName({ names }: FieldPath, kind: string, schemas: SchemaSet): string | undefined {
  const id = `${kind}.schema.json`;
  const schema = schemas.get(id);
  let place: SchemaPlace | undefined = schema && { schema, id, pointer: '' };
  for (const name of names) {
    place = place && propertyPlace(shapeOf(schemas, place).value, name);
    if (place === undefined) return name;
  }
  return undefined;
}

/** The field at the end of the way, or the last one there is before it. */
export function followPath(root: Field<unknown>, { names }: FieldPath, read: ReadField): Field<unknown> {
  let field = root;
  for (const name of names) {
    const { owner, pointer, value } = field;
    if (!isObject(value) || !Object.hasOwn(value, name)) return field;
    const member = new Field(owner, appendPointer(pointer, name), value[name]);
    const given = read(member);
    if (given === undefined) return member;
    field = given;
  }
  return field;
}
