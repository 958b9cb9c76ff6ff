import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { FieldType, ViewType } from '../view/view-type.js';

/** A field inside a computed value. */
export interface Member {
  readonly type: ViewType;
  /** Named in the mark that prints where a record's absence or dispute is passed on. */
  readonly label?: Bilingual;
  /** `optional`: the computation may leave it out; `always` if not said. */
  readonly presence?: FieldType['presence'];
  /** Whether the computation passes on a value of the record that may be absent or disputed. */
  readonly isUncertain?: boolean;
}

/** A group of fields inside a computed value. */
export function computedObject(members: Readonly<Record<string, Member>>): ViewType {
  const fields = new Map(Object.entries(members).map(([name, member]) => [name, fieldOf(name, member)]));
  return { kind: 'object', fields: { names: [...fields.keys()], get: (name) => fields.get(name) } };
}

/** A list as a computed value. It is never empty: a computation that finds nothing leaves the field out. */
export function computedList(type: ViewType): ViewType {
  return { kind: 'list', item: fieldOf('', { type }), mayBeEmpty: false };
}

const noLabel: Bilingual = { ru: '', en: '' };

function fieldOf(key: string, { type, label = noLabel, presence = 'always', isUncertain = false }: Member): FieldType {
  return { key, label, presence, isUncertain, type };
}
