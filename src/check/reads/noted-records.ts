import type { AnyRecord } from '../../records/record.js';
import type { Leaf, LeafPlace } from '../leaves.js';
import { RecordIndex } from '../record-index.js';
import type { StatedData } from '../stated-data.js';
import { fieldSource, leavesSource, type ReadLog, recordSource, statedSource } from './read-log.js';
import { watchRecord } from './watch-record.js';

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
    if (this.#log.isAsking) {
      // Whoever asks about a record goes on to read what its texts say.
      this.#log.note(recordSource(file));
      return this.#records.leavesOf(this.#records.inFile(file) ?? record);
    }
    this.#log.note(leavesSource(file));
    const known = this.#noted.get(file) ?? this.#noteLeaves(file);
    this.#noted.set(file, known);
    return known;
  }

  override get stated(): StatedData {
    this.#log.note(statedSource);
    return this.#records.stated;
  }

  #noteLeaves(file: string): readonly LeafPlace[] {
    const record = this.#records.inFile(file);
    const note = () => this.#log.note(recordSource(file));
    return record === undefined
      ? []
      : this.#records.leavesOf(record).map((place) => place.map((leaf) => new NotedLeaf(leaf, note)));
  }
}

/**
 * A question notes which records it reads. What a rule reads to put its questions decides on all of them: that is noted
 * field by field.
 */
function noteRecord(record: AnyRecord, log: ReadLog): AnyRecord {
  const { file, data, sha256 } = record;
  const note = () => log.note(recordSource(file));
  const watched = watchRecord(record, (_file, pointer) => {
    if (log.isAsking) note();
    else log.note(fieldSource(file, pointer));
  });
  return Object.defineProperties(
    { ...record },
    {
      data: {
        enumerable: true,
        get() {
          if (!log.isAsking) return watched.data;
          note();
          return data;
        },
      },
      sha256: {
        enumerable: true,
        get() {
          note();
          return sha256;
        },
      },
    },
  );
}

/** Whoever looks at the field of a leaf reads what the text says; where it stands and among which candidates tells nothing. */
class NotedLeaf implements Leaf {
  readonly #leaf: Leaf;
  readonly #note: () => void;

  constructor(leaf: Leaf, note: () => void) {
    this.#leaf = leaf;
    this.#note = note;
  }

  get place(): string {
    return this.#leaf.place;
  }

  get choices(): Leaf['choices'] {
    return this.#leaf.choices;
  }

  get field(): Leaf['field'] {
    this.#note();
    return this.#leaf.field;
  }

  get holder(): object {
    this.#note();
    return this.#leaf.holder;
  }
}
