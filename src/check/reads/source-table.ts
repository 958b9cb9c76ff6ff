import type { KeptAnswers } from './kept-questions.js';
import { everNew, type Source } from './read-log.js';

/** The sources that questions read, by number: those of the earlier run first, under the numbers they had. */
export class SourceTable {
  readonly #earlier: KeptAnswers['sources'];
  readonly #contentOf: (source: Source) => string;
  readonly #sources: Source[] = [];
  readonly #numbers = new Map<Source, number>();
  readonly #contents: string[] = [];
  readonly #areNew: boolean[] = [];

  /** @param contentOf what stands for the content of a source: equal where, and only where, the content is equal */
  constructor(earlier: KeptAnswers['sources'], contentOf: (source: Source) => string) {
    this.#earlier = earlier;
    this.#contentOf = contentOf;
    for (const [source] of earlier) this.numberOf(source);
  }

  numberOf(source: Source): number {
    const known = this.#numbers.get(source);
    if (known !== undefined) return known;
    this.#numbers.set(source, this.#sources.length);
    return this.#sources.push(source) - 1;
  }

  /** Whether the source is not what the earlier run read. */
  isNew(number: number): boolean {
    this.#areNew[number] ??=
      this.#sources[number] === everNew || this.#earlier[number]?.[1] !== this.#contentAt(number);
    return this.#areNew[number];
  }

  /** For a later run. */
  kept(): KeptAnswers['sources'] {
    return this.#sources.map((source, number) => [source, this.#contentAt(number)]);
  }

  #contentAt(number: number): string {
    this.#contents[number] ??= this.#contentOf(this.#sources[number] ?? everNew);
    return this.#contents[number];
  }
}
