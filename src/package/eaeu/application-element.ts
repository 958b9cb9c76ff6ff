import { Field } from '../../check/field.js';
import type { Gap } from './known-value.js';
import type { Stated } from './stated-value.js';
import { openTag, xmlLine } from './xml-line.js';

/** An element of the application data: a value of the records, the reason why there is none, or further elements. */
export interface ApplicationElement {
  readonly name: string;
  readonly value: Printed | Gap | readonly ApplicationElement[];
}

/** A value as text, and the field it came from. */
export interface Printed {
  readonly text: string;
  readonly field: Field<unknown>;
}

export function group(name: string, value: readonly ApplicationElement[]): ApplicationElement {
  return { name, value };
}

/** An element whose value may be unknown; `print` makes text of a value that is none yet. */
export function leaf(name: string, value: Stated<string>): ApplicationElement;
export function leaf<T>(name: string, value: Stated<T>, print: (value: T) => string): ApplicationElement;
export function leaf<T>(name: string, value: Stated<T>, print: (value: T) => string = String): ApplicationElement {
  return { name, value: value instanceof Field ? { text: print(value.value), field: value } : value };
}

/** Elements made from a value; where it is unknown, one element says why. */
export function parts<T>(
  name: string,
  value: Stated<T>,
  make: (field: Field<T>) => readonly ApplicationElement[],
): ApplicationElement {
  return { name, value: value instanceof Field ? make(value) : value };
}

/**
 * Such elements as text. A gap is an empty element that says in attributes why, who owes the value and by when; a value
 * that is not confirmed has the attribute `unconfirmed`.
 */
export function writeElements(
  list: readonly ApplicationElement[],
  isUnconfirmed: (field: Field<unknown>) => boolean,
  indent = 1,
): string {
  return list
    .map(({ name, value }) => {
      if ('text' in value) {
        const mark = isUnconfirmed(value.field) ? { unconfirmed: 'true' } : {};
        return xmlLine(indent, name, value.text, mark);
      }
      if ('absent' in value) {
        const { absent, due, owedBy, note } = value;
        return xmlLine(indent, name, '', { absent, due, owedBy, note });
      }
      const inner = writeElements(value, isUnconfirmed, indent + 1);
      return `${openTag(indent, name)}\n${inner}${'  '.repeat(indent)}</${name}>\n`;
    })
    .join('');
}
