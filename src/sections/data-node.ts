/**
 * A cursor over one of our own data files (schemas/data/): reads typed values and knows where it stands.
 * A value that does not fit is our bug, not the author's, so it throws.
 */
export class DataNode {
  constructor(
    /** Project-relative path of the data file, for origins and messages. */
    readonly file: string,
    /** RFC 6901 pointer of this value inside the file. */
    readonly pointer: string,
    private readonly value: unknown,
  ) {}

  get isPresent(): boolean {
    return this.value !== undefined;
  }

  /** Neither absent nor `null`. */
  get isGiven(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  at(key: string): DataNode {
    const object = this.value;
    if (typeof object !== 'object' || object === null || Array.isArray(object)) throw this.misfit('an object');
    return new DataNode(this.file, `${this.pointer}/${key}`, Object.getOwnPropertyDescriptor(object, key)?.value);
  }

  keys(): string[] {
    if (typeof this.value !== 'object' || this.value === null) throw this.misfit('an object');
    return Object.keys(this.value);
  }

  items(): DataNode[] {
    if (!Array.isArray(this.value)) throw this.misfit('a list');
    return this.value.map((item: unknown, index) => new DataNode(this.file, `${this.pointer}/${index}`, item));
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.misfit('a text');
    return this.value;
  }

  count(): number {
    if (typeof this.value !== 'number') throw this.misfit('a number');
    return this.value;
  }

  flag(): boolean {
    if (typeof this.value !== 'boolean') throw this.misfit('true or false');
    return this.value;
  }

  /** Plain data, for a value that is itself a schema. */
  object(): object {
    if (typeof this.value !== 'object' || this.value === null) throw this.misfit('an object');
    return this.value;
  }

  bilingual(): { readonly ru: string; readonly en: string } {
    return { ru: this.at('ru').text(), en: this.at('en').text() };
  }

  /** One of a closed set of words. */
  oneOf<const Word extends string>(words: readonly Word[]): Word {
    const found = words.find((word) => word === this.value);
    if (found === undefined) throw this.misfit(`one of ${words.join(', ')}`);
    return found;
  }

  private misfit(wanted: string): Error {
    return new Error(`${this.file}#${this.pointer} is not ${wanted}`);
  }
}
