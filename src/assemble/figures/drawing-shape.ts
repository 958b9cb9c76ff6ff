import type { Inline } from '../document-model.js';

/**
 * What a drawing needs of the data it is given, as data: the template check compares it with the schemas before
 * anything is drawn, and `Drawn` is what the drawing code then gets.
 */
export type Shape = ValueShape | ListShape | GroupShape;

/** One printable value. */
export interface ValueShape {
  readonly kind: 'value';
  /** The field may be left out; the drawing then gets `undefined`. */
  readonly isOptional: boolean;
}

/** A list to go through; one that is left out is drawn as empty. */
export interface ListShape<Item extends Shape = Shape> {
  readonly kind: 'list';
  readonly item: Item;
}

export type Members = Readonly<Record<string, Shape>>;

/** A group of fields, or the record a reference leads to. */
export interface GroupShape<Group extends Members = Members> {
  readonly kind: 'group';
  readonly members: Group;
}

export const value = { kind: 'value', isOptional: false } as const;
export const optionalValue = { kind: 'value', isOptional: true } as const;

export function list<Item extends Shape>(item: Item): ListShape<Item> {
  return { kind: 'list', item };
}

export function group<Group extends Members>(members: Group): GroupShape<Group> {
  return { kind: 'group', members };
}

/** A value as it is drawn. A missing, disputed or unconfirmed one is its mark, like everywhere in documents. */
export interface DrawnValue {
  /** As printed, each piece with the field it came from. */
  readonly inlines: readonly Inline[];
  /** The same as plain characters. */
  readonly text: string;
  /** What the record holds, for drawings that measure: absent where there is no single certain value. */
  readonly certain?: unknown;
}

/** The data of a shape. */
export type Drawn<S extends Shape> = S extends ValueShape
  ? S['isOptional'] extends true
    ? DrawnValue | undefined
    : DrawnValue
  : S extends ListShape<infer Item>
    ? readonly Drawn<Item>[]
    : S extends GroupShape<infer Group>
      ? { readonly [Name in keyof Group]: Drawn<Group[Name]> }
      : never;
