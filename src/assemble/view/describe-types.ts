import { splitTarget } from '../../check/reference-target.js';
import type { Language } from '../../diagnostics/diagnostic.js';
import { isObject } from '../../load/is-object.js';
import type { Json, JsonObject } from '../../load/parsed-file.js';
import { type FieldShape, shapeOf } from '../../validate/field-shape.js';
import { labelOf } from '../../validate/label-of.js';
import type { SchemaPlace, SchemaSet } from '../../validate/schema-set.js';
import type { ComputedField } from '../computed/computed-field.js';
import { computedFieldsOn } from '../computed/computed-fields.js';
import { pluralName } from './plural-name.js';
import { type CommonKind, commonKinds, type Fields, type FieldType, type ViewType } from './view-type.js';

/** Fields every record has for the machinery; no document prints them. */
const envelope = new Set(['recordType', 'modelVersion', 'productId', 'fieldProvenance']);

/** The types of records as templates see them. */
export interface RecordTypesSeen {
  readonly kinds: readonly string[];
  fieldOf(kind: string): FieldType;
}

/** Describes every record kind from the schemas. Types refer to each other, so each is built when first asked for. */
export function describeTypes(schemas: SchemaSet): RecordTypesSeen {
  const { kinds } = schemas;
  const records = new Map<string, FieldType>();
  const known = new Map<object, ViewType>();

  const recordField = (kind: string): FieldType => {
    const seen = records.get(kind);
    if (seen !== undefined) return seen;
    const schema = schemas.get(`${kind}.schema.json`);
    if (schema === undefined) throw new Error(`no schema of record kind ${kind}`);
    const fields = fieldsOf({ schema, id: `${kind}.schema.json`, pointer: '' }, envelope);
    const field: FieldType = {
      key: '',
      label: labelOf(textOf(schema['title'])),
      presence: 'always',
      isUncertain: false,
      refersTo: kind,
      type: { kind: 'object', fields },
    };
    records.set(kind, field);
    return field;
  };

  const typeOf = (shape: FieldShape): ViewType => {
    const cached = known.get(shape.value.schema);
    if (cached !== undefined) return cached;
    const type = describe(shape);
    known.set(shape.value.schema, type);
    return type;
  };

  const describe = ({ value, typeRef }: FieldShape): ViewType => {
    const { schema } = value;
    const common = commonKinds.find((name) => typeRef === `common.schema.json#/$defs/${name}`);
    if (common !== undefined) {
      const fields = fieldsOf(value);
      return { kind: 'leaf', leaf: common, fields: isBilingual(common) ? namedLanguages(fields) : fields };
    }
    if (isObject(schema['x-labels'])) {
      const labels = Object.entries(schema['x-labels']).map(([code, label]) => [code, bilingual(label)] as const);
      return { kind: 'leaf', leaf: 'code', codes: new Map(labels) };
    }
    if (schema['type'] === 'array' && isObject(schema['items'])) {
      const item = { schema: schema['items'], id: value.id, pointer: `${value.pointer}/items` };
      const isFilled = typeof schema['minItems'] === 'number' && schema['minItems'] > 0;
      return { kind: 'list', item: fieldOf(item, '', true), mayBeEmpty: !isFilled };
    }
    if (schema['type'] === undefined && Array.isArray(schema['anyOf'])) return { kind: 'leaf', leaf: 'source' };
    if (schema['type'] === 'object') return { kind: 'object', fields: fieldsOf(value) };
    if (schema['type'] === 'integer' || schema['type'] === 'boolean') return { kind: 'leaf', leaf: schema['type'] };
    return { kind: 'leaf', leaf: 'text' };
  };

  const fieldOf = (place: SchemaPlace, key: string, isRequired: boolean): FieldType => {
    const shape = shapeOf(schemas, place);
    return {
      key,
      label: labelOf(shape.title ?? key),
      presence: isRequired || shape.requirement === 'R' ? 'always' : 'optional',
      isUncertain: shape.isUncertain,
      get type() {
        return typeOf(shape);
      },
    };
  };

  const fieldsOf = ({ schema, id, pointer }: SchemaPlace, hidden: ReadonlySet<string> = new Set()): Fields => {
    const properties = isObject(schema['properties']) ? schema['properties'] : {};
    const required: readonly Json[] = Array.isArray(schema['required']) ? schema['required'] : [];
    const fields = new Map<string, FieldType>();
    for (const [key, property] of Object.entries(properties)) {
      if (!isObject(property) || hidden.has(key)) continue;
      const place = { schema: property, id, pointer: `${pointer}/properties/${key}` };
      const field = fieldOf(place, key, required.includes(key));
      fields.set(key, field);
      const reference = referenceOf(place, key, field);
      if (reference !== undefined) fields.set(reference.name, reference.field);
    }
    for (const computed of computedFieldsOn(`${id}#${pointer}`))
      fields.set(computed.name, computedOf(computed, fields));
    return { names: [...fields.keys()], get: (name) => fields.get(name) };
  };

  const computedOf = (computed: ComputedField, fields: ReadonlyMap<string, FieldType>): FieldType => ({
    key: computed.name,
    label: computed.label,
    presence: computed.presence,
    isUncertain: false,
    computed,
    get type() {
      const siblings: Fields = { names: [...fields.keys()], get: (name) => fields.get(name) };
      const of = (reference: string) =>
        typeOf(shapeOf(schemas, { schema: { $ref: reference }, id: 'common.schema.json', pointer: '' }));
      return computed.describe({ of, siblings, record: (kind) => recordField(kind).type });
    },
  });

  /** `sponsorId` is seen as `sponsor` too, `batchIds` as `batches`, and `testId` as `test`, an item of a list. */
  const referenceOf = (
    place: SchemaPlace,
    key: string,
    field: FieldType,
  ): { readonly name: string; readonly field: FieldType } | undefined => {
    const shape = shapeOf(schemas, place);
    const target = knownTarget(shape.refersTo);
    if (target !== undefined && key.endsWith('Id')) {
      return {
        name: key.slice(0, -2),
        field: {
          ...field,
          refersTo: target,
          get type() {
            return typeOfTarget(target);
          },
        },
      };
    }
    const items = shape.value.schema['items'];
    const itemPlace = isObject(items)
      ? { schema: items, id: shape.value.id, pointer: `${shape.value.pointer}/items` }
      : undefined;
    const itemTarget = itemPlace === undefined ? undefined : knownTarget(shapeOf(schemas, itemPlace).refersTo);
    if (itemTarget === undefined || itemPlace === undefined || !key.endsWith('Ids')) return undefined;
    const item: FieldType = {
      ...fieldOf(itemPlace, '', true),
      refersTo: itemTarget,
      get type() {
        return typeOfTarget(itemTarget);
      },
    };
    return {
      name: pluralName(key.slice(0, -3)),
      field: {
        ...field,
        get type(): ViewType {
          return { kind: 'list', item, mayBeEmpty: true };
        },
      },
    };
  };

  const knownTarget = (target: string | undefined): string | undefined =>
    target !== undefined && kinds.includes(splitTarget(target)[0]) ? target : undefined;

  /** The type of a record, or of the items of one of its lists. */
  const typeOfTarget = (target: string): ViewType => {
    const [kind, list] = splitTarget(target);
    const { type } = recordField(kind);
    if (list === undefined) return type;
    const items = type.kind === 'object' ? type.fields.get(list)?.type : undefined;
    if (items?.kind !== 'list') throw new Error(`records of kind ${kind} have no list ${list}`);
    return items.item.type;
  };

  return { kinds, fieldOf: recordField };
}

/** The texts of both languages are due wherever such a value stands, though the schema lets one be left out. */
function namedLanguages({ names, get }: Fields): Fields {
  const named = (name: string): FieldType | undefined => {
    const field = get(name);
    const language = languages.find((known) => known === name);
    return field && { ...field, presence: 'always', ...(language !== undefined && { language }) };
  };
  return { names, get: named };
}

function isBilingual(kind: CommonKind): boolean {
  return kind === 'LText' || kind === 'Narrative' || kind === 'Note';
}

const languages: readonly Language[] = ['ru', 'en'];

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function bilingual(label: Json): { readonly ru: string; readonly en: string } {
  const { ru, en }: JsonObject = isObject(label) ? label : {};
  return { ru: textOf(ru), en: textOf(en) };
}
