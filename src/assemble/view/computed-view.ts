import type { PrintedValue, PrintedValues } from '../printed-value.js';
import { View } from './view.js';

/** A printed value that is put together here rather than found in a record. */
export class ComputedLeaf extends View {
  readonly isGiven = true;
  readonly #make: () => PrintedValue;
  readonly #values: PrintedValues;

  /** `make` is asked when the value prints: a title that does not print need not be confirmed. */
  constructor(make: () => PrintedValue, values: PrintedValues) {
    super();
    this.#make = make;
    this.#values = values;
  }

  toHTML(): string {
    return this.#values.add(this.#make());
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

/** A printed value that items of a list put together here are also chosen by. */
export class ComputedCode extends ComputedLeaf {
  readonly #code: string;

  constructor(code: string, values: PrintedValues) {
    super(() => ({ kind: 'inline', slug: code, print: () => [{ kind: 'text', text: code }] }), values);
    this.#code = code;
  }

  is(wanted: readonly string[]): boolean {
    return wanted.includes(this.#code);
  }
}
