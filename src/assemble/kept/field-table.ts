import { contentAt } from '../../check/reads/content-at.js';
import type { RecordIndex } from '../../check/record-index.js';
import type { KeptAssembly, KeptFields } from './kept-assembly.js';

/** The fields of records that documents read: numbered, and compared with what an earlier run found there. */
export class FieldTable {
  readonly #records: RecordIndex;
  readonly #files = new Map<string, FileFields>();
  readonly #earlier: KeptAssembly['files'];

  constructor(records: RecordIndex, earlier: KeptAssembly['files']) {
    this.#records = records;
    this.#earlier = earlier;
  }

  /** The number of a field among those of its file. */
  numberOf(file: string, pointer: string): number {
    return this.#fieldsOf(file).numberOf(pointer);
  }

  /** Whether a field, by its number, is not what the earlier run found. */
  isNew(file: string, number: number): boolean {
    return this.#fieldsOf(file).isNew(number);
  }

  /** Whether all fields of a file are as the earlier run found them. */
  isSame(file: string): boolean {
    return this.#fieldsOf(file).isSame;
  }

  kept(): KeptAssembly['files'] {
    return Object.fromEntries([...this.#files].map(([file, fields]) => [file, fields.kept()]));
  }

  #fieldsOf(file: string): FileFields {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const record = this.#records.inFile(file);
    const fields = new FileFields(record?.data, record?.sha256 ?? '', this.#earlier[file]);
    this.#files.set(file, fields);
    return fields;
  }
}

class FileFields {
  readonly #data: unknown;
  readonly #sha256: string;
  readonly #earlier: KeptFields | undefined;
  readonly #pointers: string[];
  readonly #numbers: Map<string, number>;
  readonly #contents: string[];

  constructor(data: unknown, sha256: string, earlier: KeptFields | undefined) {
    this.#data = data;
    this.#sha256 = sha256;
    this.#earlier = earlier;
    this.#pointers = [...(earlier?.pointers ?? [])];
    this.#numbers = new Map(this.#pointers.map((pointer, number) => [pointer, number]));
    this.#contents = this.isSame
      ? [...(earlier?.contents ?? [])]
      : this.#pointers.map((pointer) => contentAt(data, pointer));
  }

  get isSame(): boolean {
    return this.#earlier?.sha256 === this.#sha256;
  }

  numberOf(pointer: string): number {
    const known = this.#numbers.get(pointer);
    if (known !== undefined) return known;
    const number = this.#pointers.length;
    this.#numbers.set(pointer, number);
    this.#pointers.push(pointer);
    this.#contents.push(contentAt(this.#data, pointer));
    return number;
  }

  isNew(number: number): boolean {
    return this.#earlier?.contents[number] !== this.#contents[number];
  }

  kept(): KeptFields {
    return { sha256: this.#sha256, pointers: this.#pointers, contents: this.#contents };
  }
}
