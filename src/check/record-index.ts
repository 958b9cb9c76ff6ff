import { compareText } from '../diagnostics/sort.js';
import type { AnyRecord, DossierRecord, RecordType } from '../records/record.js';
import { type LeafPlace, leafPlacesOf } from './leaves.js';
import { StatedData } from './stated-data.js';

/** The records of one product, by kind and id. Ids are resolved within the product's folder and nowhere else. */
export class RecordIndex {
  /** Sorted by file, so that every rule walks them in the same order. */
  readonly records: readonly AnyRecord[];
  readonly #byFile: ReadonlyMap<string, AnyRecord>;
  readonly #byType: ReadonlyMap<string, readonly AnyRecord[]>;
  readonly #byId: ReadonlyMap<string, readonly AnyRecord[]>;
  readonly #leaves = new Map<string, readonly LeafPlace[]>();
  #stated: StatedData | undefined;

  constructor(records: readonly AnyRecord[]) {
    this.records = [...records].sort((a, b) => compareText(a.file, b.file));
    this.#byFile = new Map(this.records.map((record) => [record.file, record]));
    this.#byType = groupBy(this.records, (record) => record.recordType);
    this.#byId = groupBy(this.records, (record) => record.id);
  }

  all<Type extends RecordType>(type: Type): readonly DossierRecord<Type>[] {
    return (this.#byType.get(type) ?? []).filter((record) => isOfType(record, type));
  }

  /** The record an id names; `undefined` for an id that leads nowhere, which a rule of its own reports. */
  find<Type extends RecordType>(type: Type, id: string): DossierRecord<Type> | undefined {
    return this.withId(id).find((record) => isOfType(record, type));
  }

  /** The records of an id, of whatever kind. Ids are unique within a product; validation reports the others. */
  withId(id: string): readonly AnyRecord[] {
    return this.#byId.get(id) ?? [];
  }

  /** Every string of the record but those of its sources; read once, since many rules walk them. */
  leavesOf(record: AnyRecord): readonly LeafPlace[] {
    const known = this.#leaves.get(record.file) ?? leafPlacesOf(record);
    this.#leaves.set(record.file, known);
    return known;
  }

  /** What the shares in texts may rest on; read once, since rules on records and on documents ask for it. */
  get stated(): StatedData {
    this.#stated ??= new StatedData(this);
    return this.#stated;
  }

  inFile(file: string): AnyRecord | undefined {
    return this.#byFile.get(file);
  }
}

function groupBy(records: readonly AnyRecord[], keyOf: (record: AnyRecord) => string): Map<string, AnyRecord[]> {
  const groups = new Map<string, AnyRecord[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group === undefined) groups.set(keyOf(record), [record]);
    else group.push(record);
  }
  return groups;
}

function isOfType<Type extends RecordType>(record: AnyRecord, type: Type): record is AnyRecord & DossierRecord<Type> {
  return record.recordType === type;
}
