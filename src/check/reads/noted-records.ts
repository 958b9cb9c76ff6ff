import type { AnyRecord } from '../../records/record.js';
import { Field } from '../field.js';
import type { Leaf, LeafPlace } from '../leaves.js';
import { RecordIndex } from '../record-index.js';
import { leavesSource, type ReadLog, recordSource } from './read-log.js';

/**
 * The same records, which tell what of them is read. Kind, id and file tell nothing: whoever relies on an earlier run
 * knows that it had the same ones.
 */
export class NotedRecords extends RecordIndex {
  readonly #records: RecordIndex;
  readonly #log: ReadLog;
  readonly #noted = new Map<string, readonly LeafPlace[]>();

  constructor(records: RecordIndex, log: ReadLog) {
    super(records.records.map((record) => noteRecord(record, log)));
    this.#records = records;
    this.#log = log;
  }

  override leavesOf(record: AnyRecord): readonly LeafPlace[] {
    const { file } = record;
    this.#log.note(leavesSource(file));
    const known = this.#noted.get(file) ?? this.#noteLeaves(file);
    this.#noted.set(file, known);
    return known;
  }

  #noteLeaves(file: string): readonly LeafPlace[] {
    const record = this.#records.inFile(file);
    const note = () => this.#log.note(recordSource(file));
    return record === undefined
      ? []
      : this.#records.leavesOf(record).map((place) => place.map((leaf) => noteLeaf(leaf, note)));
  }
}

function noteRecord(record: AnyRecord, log: ReadLog): AnyRecord {
  const source = recordSource(record.file);
  const noting = <T>(value: T) => ({
    enumerable: true,
    get() {
      log.note(source);
      return value;
    },
  });
  return Object.defineProperties({ ...record }, { data: noting(record.data), sha256: noting(record.sha256) });
}

function noteLeaf({ field, place, holder, choices }: Leaf, note: () => void): Leaf {
  const { owner, pointer, value } = field;
  const noting = <T>(read: T) => ({
    enumerable: true,
    get() {
      note();
      return read;
    },
  });
  return Object.defineProperty(
    { place, choices, holder, field: Object.defineProperty(new Field(owner, pointer, value), 'value', noting(value)) },
    'holder',
    noting(holder),
  );
}
