import { isObject } from '../load/is-object.js';
import type { JsonObject } from '../load/parsed-file.js';
import { appendPointer } from '../load/pointer.js';
import type { SchemaPlace } from './schema-set.js';

/** The schema of a property, by its name; undefined where the schema knows no such property. */
export function propertyPlace(parent: SchemaPlace, name: string): SchemaPlace | undefined {
  const { properties } = parent.schema;
  if (!isObject(properties) || !Object.hasOwn(properties, name)) return undefined;
  return place(properties[name], parent, appendPointer('/properties', name));
}

/** The schema of the items of a list. */
export function itemPlace(parent: SchemaPlace): SchemaPlace | undefined {
  return place(parent.schema['items'], parent, '/items');
}

function place(schema: JsonObject[string] | undefined, parent: SchemaPlace, below: string): SchemaPlace | undefined {
  return isObject(schema) ? { schema, id: parent.id, pointer: `${parent.pointer}${below}` } : undefined;
}
