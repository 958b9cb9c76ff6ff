import { decidedIndex, isAbsence, isContested } from '../../check/readings.js';
import { appendPointer } from '../../load/pointer.js';
import type { AnyRecord } from '../../records/record.js';
import type { Absence } from '../../records/record-types.js';
import type { Origin } from '../document-model.js';
import { isUnconfirmed } from '../view/is-unconfirmed.js';
import type { RecordSight, ValueSlot } from '../view/slot.js';
import { Placed } from './placed.js';

/** What one computation has read so far, shared by the inputs of all fields it looked at. */
export class Reading {
  readonly sight: RecordSight;
  /** Which candidate of an undecided dispute to take, by the origin of the dispute. */
  readonly choices: ReadonlyMap<string, number>;
  readonly origins: Origin[] = [];
  isDoubtful = false;
  /** The first field that gave no value. */
  missing?: { readonly origin: Origin; readonly absence?: Absence };
  /** A dispute that no choice was made for yet. */
  dispute?: { readonly origin: Origin; readonly count: number };

  constructor(sight: RecordSight, choices: ReadonlyMap<string, number>) {
    this.sight = sight;
    this.choices = choices;
  }
}

/**
 * A place in a record as a computation reads it. Whatever cannot be read is `undefined` and remembered, so that a
 * computation simply ends where a value is missing, and the mark of that value prints in its place.
 */
export class Inputs {
  readonly reading: Reading;
  readonly pointer: string;
  readonly #record: AnyRecord;
  readonly #value: unknown;

  constructor(reading: Reading, record: AnyRecord, pointer: string, value: unknown) {
    this.reading = reading;
    this.pointer = pointer;
    this.#record = record;
    this.#value = value;
  }

  static of({ record, pointer, value }: ValueSlot, reading: Reading): Inputs {
    return new Inputs(reading, record, pointer, value);
  }

  /** The field below, its absence or dispute settled. */
  get(...path: readonly string[]): Inputs | undefined {
    const [key, ...rest] = path;
    if (key === undefined) return this;
    return this.#settle(appendPointer(this.pointer, key), this.#member(key))?.get(...rest);
  }

  /** The record as a whole. */
  get root(): Inputs {
    return new Inputs(this.reading, this.#record, '', this.#record.data);
  }

  /** An id or code that tells which value to take: it chooses an input and is none itself. */
  key(name: string): string | undefined {
    const value = this.#member(name);
    return typeof value === 'string' ? value : undefined;
  }

  /** Whether the field was filled in, if only with the reason why it has no value. */
  has(key: string): boolean {
    return this.#member(key) !== undefined;
  }

  /** Whether the record says that the field does not apply. */
  isInapplicable(name: string): boolean {
    const value = this.#member(name);
    return isAbsence(value) && value.absent === 'not-applicable';
  }

  number(...path: readonly string[]): number | undefined {
    const found = this.get(...path);
    if (found === undefined || typeof found.#value !== 'number') return undefined;
    return found.#use(found.#value);
  }

  text(...path: readonly string[]): string | undefined {
    const found = this.get(...path);
    if (found === undefined || (typeof found.#value !== 'string' && typeof found.#value !== 'number')) return undefined;
    return found.#use(String(found.#value));
  }

  /** A number the computation can do without; what is absent or disputed is then as good as nothing. */
  quietNumber(name: string): number | undefined {
    const value = this.#member(name);
    return typeof value === 'number' ? value : undefined;
  }

  /** The group of fields below, where it is given for certain. */
  child(name: string): Inputs | undefined {
    const value = this.#member(name);
    const isCertain = typeof value === 'object' && value !== null && !isAbsence(value) && !isContested(value);
    return isCertain ? new Inputs(this.reading, this.#record, appendPointer(this.pointer, name), value) : undefined;
  }

  /** The field as the record holds it, absence and dispute included, to print inside the computed value. */
  placed(name: string): Placed {
    return new Placed(this.#member(name), appendPointer(this.pointer, name), { record: this.#record });
  }

  /** The origin of a field below, by its pointer from here. */
  originOf(name: string): Origin {
    return { file: this.#record.file, pointer: `${this.pointer}/${name}` };
  }

  /** The items of a list; none where it was left out or is not known. */
  items(...path: readonly string[]): readonly Inputs[] {
    const list = this.get(...path);
    if (list === undefined || !Array.isArray(list.#value)) return [];
    return list.#value.flatMap((value: unknown, position) => {
      const item = list.#settle(appendPointer(list.pointer, position), value);
      return item === undefined ? [] : [item];
    });
  }

  /** The value as the record holds it. */
  get raw(): unknown {
    return this.#value;
  }

  /** The value where it stands, to print as or inside a computed one. */
  get here(): Placed {
    return new Placed(this.#value, this.pointer, { record: this.#record });
  }

  get origin(): Origin {
    return { file: this.#record.file, pointer: this.pointer };
  }

  /** Another record of the product, by kind and id. */
  record(recordType: string, id: string): Inputs | undefined {
    const found = this.reading.sight.index.withId(id).find((candidate) => candidate.recordType === recordType);
    return found && new Inputs(this.reading, found, '', found.data);
  }

  /** All records of a kind, in the order of their files. */
  records(recordType: string): readonly Inputs[] {
    return this.reading.sight.index.records
      .filter((record) => record.recordType === recordType)
      .map((record) => new Inputs(this.reading, record, '', record.data));
  }

  #member(key: string): unknown {
    const value = this.#value;
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
  }

  #settle(pointer: string, value: unknown): Inputs | undefined {
    const { reading } = this;
    const origin = { file: this.#record.file, pointer };
    if (value === undefined || isAbsence(value)) {
      reading.missing ??= { origin, ...(value !== undefined && { absence: value }) };
      return undefined;
    }
    if (!isContested(value)) return new Inputs(reading, this.#record, pointer, value);
    const chosen = decidedIndex(value) ?? reading.choices.get(`${origin.file}#${pointer}`);
    if (chosen === undefined) {
      reading.dispute ??= { origin, count: value.candidates.length };
      return undefined;
    }
    return new Inputs(reading, this.#record, `${pointer}/candidates/${chosen}/value`, value.candidates[chosen]?.value);
  }

  #use<T>(value: T): T {
    const { reading, pointer } = this;
    reading.origins.push(this.origin);
    reading.isDoubtful ||= isUnconfirmed({ kind: 'value', value, record: this.#record, pointer, isDoubtful: false });
    return value;
  }
}
