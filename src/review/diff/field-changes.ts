import type { RecordIndex } from '../../check/record-index.js';
import { compareText } from '../../diagnostics/sort.js';
import { isObject } from '../../load/is-object.js';
import type { Json, JsonObject } from '../../load/parsed-file.js';
import { appendPointer } from '../../load/pointer.js';
import type { AnyRecord } from '../../records/record.js';
import { alignUnits, MoveNumbers, type Unit } from './align-units.js';
import { plainDataOf } from './plain-data-of.js';

/** A field of a record that says something else than before, was added, removed or moved in its list. */
export interface FieldChange {
  /** Id and kind of the record; absent where a side keeps documents only. */
  readonly record?: string;
  readonly recordType?: AnyRecord['recordType'];
  /** Absent where the field is new. */
  readonly old?: FieldState;
  readonly new?: FieldState;
}

export interface FieldState {
  readonly file: string;
  readonly pointer: string;
  /** First line of the value, 1-based; absent, as the value, where the side keeps documents only. */
  readonly line?: number;
  /** Of an added or removed item or record all that it holds. */
  readonly value?: Json;
}

/**
 * What changed in the records of a product, sorted by file and place. Fields are found again by their names, items of a
 * list by what they hold: an item put in front changes none of those behind it, though their pointers change.
 */
export function diffRecords(old: RecordIndex, now: RecordIndex): readonly FieldChange[] {
  const pairs = pairRecords(old.records, now.records);
  return pairs.flatMap(({ old: was, new: is }) => {
    const named = is ?? was;
    if (named === undefined) return [];
    const walk = new RecordWalk(was, is, { record: named.id, recordType: named.recordType });
    return walk.run();
  });
}

interface RecordPair {
  readonly old?: AnyRecord;
  readonly new?: AnyRecord;
}

/** By file, and where a file is gone by kind and id: a renamed file is the same record. */
function pairRecords(old: readonly AnyRecord[], now: readonly AnyRecord[]): readonly RecordPair[] {
  const files = new Map(old.map((record) => [record.file, record]));
  const gone = new Map(old.map((record) => [nameOf(record), record]));
  for (const record of now) {
    const same = files.get(record.file);
    if (same && nameOf(same) === nameOf(record)) gone.delete(nameOf(record));
  }
  const pairs: RecordPair[] = [];
  const left = new Set(old);
  for (const record of now) {
    const same = files.get(record.file);
    const was = same && nameOf(same) === nameOf(record) ? same : gone.get(nameOf(record));
    if (was !== undefined) left.delete(was);
    pairs.push({ ...(was && { old: was }), new: record });
  }
  pairs.push(...[...left].map((record) => ({ old: record })));
  return pairs.sort((a, b) => compareText(fileOf(a), fileOf(b)));
}

function nameOf({ recordType, id }: AnyRecord): string {
  return `${recordType} ${id}`;
}

function fileOf({ old, new: now }: RecordPair): string {
  return (now ?? old)?.file ?? '';
}

/** A value and the pointer it has on its side. */
interface Place {
  readonly pointer: string;
  readonly value: Json;
}

class RecordWalk {
  readonly #old: AnyRecord | undefined;
  readonly #new: AnyRecord | undefined;
  readonly #name: Pick<FieldChange, 'record' | 'recordType'>;
  readonly #changes: FieldChange[] = [];

  constructor(
    old: AnyRecord | undefined,
    now: AnyRecord | undefined,
    name: Pick<FieldChange, 'record' | 'recordType'>,
  ) {
    this.#old = old;
    this.#new = now;
    this.#name = name;
  }

  run(): readonly FieldChange[] {
    this.#compare(wholeOf(this.#old), wholeOf(this.#new));
    return this.#changes;
  }

  #compare(old: Place | undefined, now: Place | undefined): void {
    if (old === undefined || now === undefined) {
      if (old !== now) this.#tell(old, now);
    } else if (isObject(old.value) && isObject(now.value) && areAkin(old.value, now.value)) {
      for (const key of keysOf(old.value, now.value)) this.#compare(fieldOf(old, key), fieldOf(now, key));
    } else if (Array.isArray(old.value) && Array.isArray(now.value)) {
      this.#compareItems(itemsOf(old), itemsOf(now));
    } else if (JSON.stringify(old.value) !== JSON.stringify(now.value)) {
      this.#tell(old, now);
    }
  }

  #compareItems(old: readonly Place[], now: readonly Place[]): void {
    const steps = alignUnits(old.map(unitOf), now.map(unitOf), new MoveNumbers());
    const moved = new Map<number, Place>();
    for (const step of steps) {
      if (step.kind === 'deleted' && step.move !== undefined) moved.set(step.move, step.old);
    }
    for (const step of steps) {
      if (step.kind === 'changed') this.#compare(step.old, step.new);
      else if (step.kind === 'deleted' && step.move === undefined) this.#tell(step.old, undefined);
      else if (step.kind === 'inserted')
        this.#tell(step.move === undefined ? undefined : moved.get(step.move), step.new);
    }
  }

  #tell(old: Place | undefined, now: Place | undefined): void {
    const was = stateOf(this.#old, old);
    const is = stateOf(this.#new, now);
    this.#changes.push({ ...this.#name, ...(was && { old: was }), ...(is && { new: is }) });
  }
}

function wholeOf(record: AnyRecord | undefined): Place | undefined {
  return record && { pointer: '', value: plainDataOf(record) };
}

function stateOf(record: AnyRecord | undefined, place: Place | undefined): FieldState | undefined {
  if (record === undefined || place === undefined) return undefined;
  const { file, range } = record.locate(place.pointer);
  return { file, pointer: place.pointer, line: range.start.line, value: place.value };
}

/** A value given in place of a mark for its absence, say, is another value and no list of fields that came and went. */
function areAkin(old: JsonObject, now: JsonObject): boolean {
  return Object.keys(old).some((key) => key in now);
}

/** In the order of the new side; removed ones at the end. */
function keysOf(old: JsonObject, now: JsonObject): readonly string[] {
  return [...new Set([...Object.keys(now), ...Object.keys(old)])];
}

function fieldOf({ pointer, value }: Place, key: string): Place | undefined {
  const field = isObject(value) ? value[key] : undefined;
  return field === undefined ? undefined : { pointer: appendPointer(pointer, key), value: field };
}

function itemsOf({ pointer, value }: Place): readonly Place[] {
  return Array.isArray(value)
    ? value.map((item, index) => ({ pointer: appendPointer(pointer, index), value: item }))
    : [];
}

function unitOf(place: Place): Unit<Place> {
  const { value } = place;
  const words = new Map<string, number>();
  for (const word of leavesOf(value)) words.set(word, (words.get(word) ?? 0) + 1);
  const name = isObject(value) ? identityOf(value) : '';
  return { item: place, key: JSON.stringify(value), shape: kindOf(value), name, words };
}

/** What the schemas call an item by. */
function identityOf(item: JsonObject): string {
  for (const key of ['id', 'code', 'number', 'key', 'section', 'document']) {
    const value = item[key];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return '';
}

function leavesOf(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (isObject(value))
    return Object.entries(value).flatMap(([key, field]) => leavesOf(field).map((leaf) => `${key} ${leaf}`));
  return [String(value)];
}

function kindOf(value: Json): string {
  return Array.isArray(value) ? 'list' : isObject(value) ? 'group' : 'value';
}
