import type { Fields, FieldType, ListType } from './view-type.js';

/** A field of an object type. Throws where the schemas have none. */
export function member({ type }: FieldType, name: string): FieldType {
  const field = type.kind === 'object' ? type.fields.get(name) : undefined;
  if (field === undefined) throw new Error(`the schemas have no ${name}`);
  return field;
}

/** The same for a list. */
export function listMember(record: FieldType, name: string): FieldType & { readonly type: ListType } {
  const field = member(record, name);
  const { type } = field;
  if (type.kind !== 'list') throw new Error(`${name} is no list in the schemas`);
  return { ...field, type };
}

/** A list put together here: it has no name of its own. */
export function list(item: FieldType, mayBeEmpty: boolean): FieldType {
  return { ...unnamed, type: { kind: 'list', item, mayBeEmpty } };
}

/** A group of fields put together here. */
export function object(members: Readonly<Record<string, FieldType>>): FieldType {
  const fields: Fields = {
    names: Object.keys(members),
    get: (name) => (Object.hasOwn(members, name) ? members[name] : undefined),
  };
  return { ...unnamed, type: { kind: 'object', fields } };
}

const unnamed = { key: '', label: { ru: '', en: '' }, presence: 'always', isUncertain: false } as const;
