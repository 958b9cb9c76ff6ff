import { parse } from 'yaml';
import type { Mutant } from './mutant.js';

/** How rules and schemas hold a field: by what a change of it runs into. `order`: only a change far enough is noticed. */
export const bindings = ['equality', 'sum', 'code-list', 'pattern', 'reference', 'order'] as const;

export type Binding = (typeof bindings)[number];

/** A field of the records of a kind, with a star in place of the number of a list item. */
export interface BoundField {
  readonly field: string;
  readonly by: Binding;
}

/** Reads the list of bound fields. Throws for a list that is not one: it is a file of ours. */
export function readBoundFields(text: string): readonly BoundField[] {
  const items: unknown = parse(text);
  if (!Array.isArray(items)) throw new Error('the list of bound fields is no list');
  return items.map((item: unknown) => {
    const { field, by } = Object(item);
    const binding = bindings.find((known) => known === by);
    if (typeof field !== 'string' || binding === undefined) {
      throw new Error(`not a bound field: ${JSON.stringify(item)}`);
    }
    return { field, by: binding };
  });
}

/** The field a mutant changes, as the list writes it. */
export function fieldOf({ recordType, pointer }: Pick<Mutant, 'recordType' | 'pointer'>): string {
  return recordType + pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}
