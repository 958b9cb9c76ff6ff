import { isObject } from '../load/is-object.js';
import type { Json, JsonObject } from '../load/parsed-file.js';
import type { SchemaPlace, SchemaSet } from './schema-set.js';

/** What a property's schema says once its references are followed and the branches of an uncertain field are told apart. */
export interface FieldShape {
  /** `<ru> / <en>`; the property's own title wins over the title of the type it refers to. */
  readonly title?: string;
  readonly description?: string;
  /** `x-requirement`: R blocks a submission when missing, C is required by a rule. */
  readonly requirement?: string;
  /** What `x-ref` names: the value is the id of a record of a kind (`site`), or of an item of a list of one (`specification/tests`). */
  readonly refersTo?: string;
  /** Whether a typed absence or a contested value may stand here. */
  readonly isUncertain: boolean;
  /** The schema of a certain value, references followed. */
  readonly value: SchemaPlace;
  /** The reference the value's schema was last reached by: `common.schema.json#/$defs/LText`, `code-lists/phase.schema.json`. */
  readonly typeRef?: string;
}

const ABSENCE = 'common.schema.json#/$defs/Absence';
const CONTESTED = 'common.schema.json#/$defs/Contested';

/** By the schema itself, with the place it was asked at: records ask for a few thousand shapes a hundred times each. */
const shapes = new WeakMap<JsonObject, { readonly place: SchemaPlace; readonly shape: FieldShape }>();

/** Reads the schema of one property or list item. */
export function shapeOf(schemas: SchemaSet, place: SchemaPlace): FieldShape {
  const known = shapes.get(place.schema);
  if (known?.place.id === place.id && known.place.pointer === place.pointer) return known.shape;
  const shape = readShape(schemas, place);
  shapes.set(place.schema, { place, shape });
  return shape;
}

function readShape(schemas: SchemaSet, place: SchemaPlace): FieldShape {
  let at = place;
  let typeRef: string | undefined;
  let isUncertain = false;
  const notes: Notes = {};
  for (;;) {
    collectNotes(at.schema, notes);
    const { $ref } = at.schema;
    const branch = certainBranch(schemas, at);
    if (typeof $ref === 'string') {
      at = schemas.resolve($ref, at.id);
      typeRef = at.pointer === '' ? at.id : `${at.id}#${at.pointer}`;
    } else if (branch !== undefined) {
      at = branch;
      isUncertain = true;
    } else {
      return { ...notes, isUncertain, value: at, ...(typeRef === undefined ? {} : { typeRef }) };
    }
  }
}

/** The branch T of `anyOf: [T, Absence, Contested]`; undefined for any other schema. */
function certainBranch(schemas: SchemaSet, place: SchemaPlace): SchemaPlace | undefined {
  const { anyOf } = place.schema;
  if (!Array.isArray(anyOf) || anyOf.length !== 3) return undefined;
  const [value, absence, contested] = anyOf;
  if (!isObject(value) || !leadsTo(schemas, absence, place.id, ABSENCE)) return undefined;
  if (!leadsTo(schemas, contested, place.id, CONTESTED)) return undefined;
  return { schema: value, id: place.id, pointer: `${place.pointer}/anyOf/0` };
}

function leadsTo(schemas: SchemaSet, branch: Json | undefined, baseId: string, target: string): boolean {
  const $ref = isObject(branch) ? branch['$ref'] : undefined;
  if (typeof $ref !== 'string') return false;
  const { id, pointer } = schemas.resolve($ref, baseId);
  return `${id}#${pointer}` === target;
}

type Notes = { title?: string; description?: string; requirement?: string; refersTo?: string };

const noteKeywords = [
  ['title', 'title'],
  ['description', 'description'],
  ['requirement', 'x-requirement'],
  ['refersTo', 'x-ref'],
] as const;

/** Keeps the first of each annotation: the nearest to the property is the most exact. */
function collectNotes(schema: JsonObject, notes: Notes): void {
  for (const [name, keyword] of noteKeywords) {
    const text = schema[keyword];
    if (typeof text === 'string' && notes[name] === undefined) notes[name] = text;
  }
}
