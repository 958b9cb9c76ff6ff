import type { PrintedValue, PrintedValues } from '../printed-value.js';
import { View } from './view.js';

/** A printed value that is put together here rather than found in a record. */
export class ComputedLeaf extends View {
  readonly isGiven = true;
  readonly #value: PrintedValue;
  readonly #values: PrintedValues;

  constructor(value: PrintedValue, values: PrintedValues) {
    super();
    this.#value = value;
    this.#values = values;
  }

  toHTML(): string {
    return this.#values.add(this.#value);
  }
}

/** A group of such values. */
export class ComputedObject extends View {
  readonly isGiven = true;

  constructor(members: Readonly<Record<string, View>>) {
    super();
    for (const [name, value] of Object.entries(members)) Object.defineProperty(this, name, { enumerable: true, value });
  }
}
