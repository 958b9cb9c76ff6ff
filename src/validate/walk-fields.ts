import type { Bilingual } from '../diagnostics/diagnostic.js';
import { isObject } from '../load/is-object.js';
import type { Json, JsonObject } from '../load/parsed-file.js';
import { appendPointer } from '../load/pointer.js';
import { type FieldShape, shapeOf } from './field-shape.js';
import { labelOf } from './label-of.js';
import { itemPlace, propertyPlace } from './member-place.js';
import type { SchemaPlace, SchemaSet } from './schema-set.js';
import { candidatesOf, isAbsence, isContested } from './uncertain-value.js';

/** One field of a record: every property its schema knows, present or missing, and every item of a list. */
export interface FieldVisit {
  readonly pointer: string;
  readonly shape: FieldShape;
  /** The field's title, or that of the nearest field around it: an item and a language have the title of their field. */
  readonly label: Bilingual;
  /** The value as it stands, which may be a typed absence or a contested value; undefined where the property is missing. */
  readonly value: Json | undefined;
}

export interface WalkOptions {
  /** Which candidates of contested values are entered: every one, or only the one a person has chosen. */
  readonly candidates: 'all' | 'chosen';
}

/**
 * Walks the data of a record by its schema, parents first. A value that does not fit its schema is visited and not
 * entered, so data need not be valid.
 */
export function* walkFields(
  schemas: SchemaSet,
  kind: string,
  data: unknown,
  options: WalkOptions,
): Generator<FieldVisit> {
  const id = `${kind}.schema.json`;
  const schema = schemas.get(id);
  if (schema === undefined || !isObject(data)) return;
  const walk = { schemas, options };
  yield* walkInside(walk, visitOf(walk, { schema, id, pointer: '' }, '', data, { ru: kind, en: kind }));
}

interface Walk {
  readonly schemas: SchemaSet;
  readonly options: WalkOptions;
}

function visitOf(
  { schemas }: Walk,
  place: SchemaPlace,
  pointer: string,
  value: Json | undefined,
  around: Bilingual,
): FieldVisit {
  const shape = shapeOf(schemas, place);
  const isOfLanguage = pointer.endsWith('/ru') || pointer.endsWith('/en');
  const label =
    shape.title === undefined || isOfLanguage || place.pointer.endsWith('/items') ? around : labelOf(shape.title);
  return { pointer, shape, label, value };
}

function* walkField(walk: Walk, visit: FieldVisit): Generator<FieldVisit> {
  yield visit;
  yield* walkInside(walk, visit);
}

function* walkInside(walk: Walk, visit: FieldVisit): Generator<FieldVisit> {
  const { shape, value } = visit;
  if (shape.isUncertain && isAbsence(value)) return;
  if (shape.isUncertain && isContested(value)) yield* walkCandidates(walk, visit, value);
  else if (Array.isArray(value)) yield* walkItems(walk, visit, value);
  else if (isObject(value)) yield* walkProperties(walk, visit, value);
}

function* walkCandidates(walk: Walk, visit: FieldVisit, contested: JsonObject): Generator<FieldVisit> {
  const shape = { ...visit.shape, isUncertain: false };
  for (const { index, pointer, value } of candidatesOf(visit.pointer, contested)) {
    if (walk.options.candidates === 'chosen' && index !== contested['chosen']) continue;
    yield* walkField(walk, { ...visit, shape, pointer, value });
  }
}

function* walkItems(walk: Walk, { pointer, shape, label }: FieldVisit, items: readonly Json[]): Generator<FieldVisit> {
  const place = itemPlace(shape.value);
  if (place === undefined) return;
  for (const [index, item] of items.entries()) {
    yield* walkField(walk, visitOf(walk, place, appendPointer(pointer, index), item, label));
  }
}

function* walkProperties(walk: Walk, { pointer, shape, label }: FieldVisit, object: JsonObject): Generator<FieldVisit> {
  const { properties } = shape.value.schema;
  if (!isObject(properties)) return;
  for (const name of Object.keys(properties)) {
    const place = propertyPlace(shape.value, name);
    if (place !== undefined)
      yield* walkField(walk, visitOf(walk, place, appendPointer(pointer, name), object[name], label));
  }
}
