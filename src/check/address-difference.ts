import type { Address } from '../records/record-types.js';
import type { Field } from './field.js';
import type { Judgement } from './judgement.js';
import { addressAtoms } from './text/address-atoms.js';

/** A part of an address in which two papers differ, with both places. */
export interface AddressDifference {
  readonly one: Field<unknown>;
  readonly other: Field<unknown>;
}

/** A part may be left out of these without naming another place: the full address and the country imply it. */
const dispensable: ReadonlySet<string> = new Set(['region', 'postalCode']);

/** The first part in which two addresses name different places; spelling, order of words and capitals do not count. */
export function addressDifference(
  judgement: Judgement,
  a: Field<Address>,
  b: Field<Address>,
): AddressDifference | undefined {
  const parts = (['country', 'region', 'postalCode', 'locality', 'street', 'building', 'extra'] as const)
    .filter((part) => !isDispensed(part, a.value, b.value))
    .map((part) => ({ one: a.get(part), other: b.get(part) }));
  const texts = (['ru', 'en'] as const).flatMap((language) => {
    const one = judgement.given(a.get('raw').get(language));
    const other = judgement.given(b.get('raw').get(language));
    return one === undefined || other === undefined ? [] : [{ one, other }];
  });
  const isStructured = a.value.street !== undefined && b.value.street !== undefined;
  return [...(isStructured ? parts : []), ...texts].find(({ one, other }) => {
    const [first, second] = [addressAtoms(one.value ?? ''), addressAtoms(other.value ?? '')];
    return withoutIndex(first, second).join(' ') !== withoutIndex(second, first).join(' ');
  });
}

function isDispensed(part: keyof Address, a: Address, b: Address): boolean {
  return dispensable.has(part) && (a[part] === undefined || b[part] === undefined);
}

/** A postal code that only one of the papers gives says nothing about the place. */
function withoutIndex(atoms: readonly string[], others: readonly string[]): readonly string[] {
  return others.some(isIndex) ? atoms : atoms.filter((atom) => !isIndex(atom));
}

function isIndex(atom: string): boolean {
  return /^\d{6}$/.test(atom);
}
