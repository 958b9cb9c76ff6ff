import type { KeptQuestions, NumberRuns } from './kept-questions.js';
import { addToRuns, visitRuns } from './number-runs.js';
import type { ReadLog } from './read-log.js';
import { type PartTally, RuleParts } from './rule-parts.js';
import type { SourceTable } from './source-table.js';

/** The questions of one rule in one run. Those that read nothing new, and of which all was well, are not asked again. */
export class RuleQuestions {
  readonly #log: ReadLog;
  readonly #sources: SourceTable;
  readonly #earlier: KeptQuestions | undefined;
  /** By number, 1 where the question has to be asked; absent where all have to be. */
  readonly #due: Uint8Array | undefined;
  readonly #parts: RuleParts;
  #count = 0;
  readonly #telling: number[] = [];
  /** By the number of the source. */
  readonly #readers = new Map<number, number[]>();

  constructor(log: ReadLog, earlier: KeptQuestions | undefined, sources: SourceTable) {
    this.#log = log;
    this.#sources = sources;
    // A rule that read something new puts other questions, maybe, or the same of something else.
    this.#earlier = earlier?.outside.some((source) => sources.isNew(source)) ? undefined : earlier;
    this.#due = this.#earlier && dueQuestions(this.#earlier, sources);
    this.#parts = new RuleParts(log, sources, this.#earlier?.parts);
    log.begin();
  }

  /** Asks the next question unless its answer is known; `ask` says whether there is more to tell than that all is well. */
  next(ask: () => boolean): 'asked' | 'well' {
    // What a question about a part reads is read of the part.
    if (this.#parts.isWithin) {
      ask();
      return 'asked';
    }
    const number = this.#count;
    this.#count += 1;
    if (this.#due !== undefined && number < this.#due.length && this.#due[number] === 0) return 'well';
    const { result: isTelling, read } = this.#log.asking(ask);
    if (isTelling) addToRuns(this.#telling, number);
    for (const source of read) this.#noteReader(this.#sources.numberOf(source), number);
    return 'asked';
  }

  about(part: string, ask: () => PartTally): number | undefined {
    return this.#parts.about(part, ask);
  }

  pick<Item>(part: string, items: () => readonly Item[], test: (item: Item) => boolean): readonly Item[] {
    return this.#parts.pick(part, items, test);
  }

  /** Whether the questions were those of the earlier run: only then were the right ones left out. */
  get areAsBefore(): boolean {
    return this.#earlier === undefined || (this.#earlier.count === this.#count && !this.#parts.hasShifted);
  }

  kept(): KeptQuestions {
    const readers = new Map<number, NumberRuns>(this.#earlier?.readers);
    for (const [source, numbers] of this.#readers) readers.set(source, joinRuns(readers.get(source) ?? [], numbers));
    return {
      count: this.#count,
      outside: [...this.#log.outside].map((source) => this.#sources.numberOf(source)),
      telling: this.#telling,
      readers: [...readers],
      parts: this.#parts.kept(),
    };
  }

  #noteReader(source: number, number: number): void {
    const numbers = this.#readers.get(source);
    if (numbers === undefined) this.#readers.set(source, [number, 1]);
    else addToRuns(numbers, number);
  }
}

function dueQuestions({ count, telling, readers }: KeptQuestions, sources: SourceTable): Uint8Array {
  const marks = new Uint8Array(count);
  markRuns(marks, telling);
  for (const [source, numbers] of readers) if (sources.isNew(source)) markRuns(marks, numbers);
  return marks;
}

function markRuns(marks: Uint8Array, runs: NumberRuns): void {
  visitRuns(runs, (number) => {
    marks[number] = 1;
  });
}

function joinRuns(earlier: readonly number[], numbers: readonly number[]): readonly number[] {
  if (earlier.length === 0) return numbers;
  const all = new Set<number>();
  visitRuns(earlier, (number) => all.add(number));
  visitRuns(numbers, (number) => all.add(number));
  const runs: number[] = [];
  for (const number of [...all].sort((a, b) => a - b)) addToRuns(runs, number);
  return runs;
}
