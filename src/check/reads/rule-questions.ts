import type { KeptQuestions, NumberRuns } from './kept-questions.js';
import { addToRuns, visitRuns } from './number-runs.js';
import type { ReadLog, Source } from './read-log.js';

/** The questions of one rule in one run. Those that read nothing new, and of which all was well, are not asked again. */
export class RuleQuestions {
  readonly #log: ReadLog;
  readonly #earlier: KeptQuestions | undefined;
  /** By number, 1 where the question has to be asked; absent where all have to be. */
  readonly #due: Uint8Array | undefined;
  /** By number, 1 where there was more to tell; absent where all questions are asked. */
  readonly #wasTelling: Uint8Array | undefined;
  #count = 0;
  readonly #telling: number[] = [];
  #hasShifted = false;
  readonly #readers = new Map<Source, number[]>();

  /** @param isNew whether a source is not the one that the earlier run read */
  constructor(log: ReadLog, earlier: KeptQuestions | undefined, isNew: (source: Source) => boolean) {
    this.#log = log;
    // A rule that read something new puts other questions, maybe, or the same of something else.
    this.#earlier = earlier?.outside.some(isNew) ? undefined : earlier;
    this.#wasTelling = this.#earlier && tellingQuestions(this.#earlier);
    this.#due = this.#earlier && dueQuestions(this.#earlier, isNew);
    log.begin();
  }

  /** Asks the next question unless its answer is known; `ask` says whether there is more to tell than that all is well. */
  next(ask: () => boolean): 'asked' | 'well' {
    return this.#ask(ask) === undefined ? 'well' : 'asked';
  }

  /** What `test` says. A test counts as a question: only one that was passed may be followed by questions on its subject. */
  sift(test: () => boolean): boolean {
    const number = this.#count;
    const isPassed = this.#ask(test) ?? false;
    // The numbers of the questions that follow are not those of the earlier run.
    if (this.#wasTelling !== undefined && this.#wasTelling[number] !== Number(isPassed)) this.#hasShifted = true;
    return isPassed;
  }

  #ask(ask: () => boolean): boolean | undefined {
    const number = this.#count;
    this.#count += 1;
    if (this.#due !== undefined && number < this.#due.length && this.#due[number] === 0) return undefined;
    let isTelling = false;
    const read = this.#log.during(() => {
      isTelling = ask();
    });
    if (isTelling) addToRuns(this.#telling, number);
    for (const source of read) {
      const numbers = this.#readers.get(source);
      if (numbers === undefined) this.#readers.set(source, [number, 1]);
      else addToRuns(numbers, number);
    }
    return isTelling;
  }

  /** Whether the questions were those of the earlier run: only then were the right ones left out. */
  get areAsBefore(): boolean {
    return this.#earlier === undefined || (this.#earlier.count === this.#count && !this.#hasShifted);
  }

  kept(): KeptQuestions {
    const readers: Record<Source, readonly number[]> = { ...this.#earlier?.readers };
    for (const [source, numbers] of this.#readers) readers[source] = joinRuns(readers[source] ?? [], numbers);
    return { count: this.#count, outside: [...this.#log.outside], telling: this.#telling, readers };
  }
}

function tellingQuestions({ count, telling }: KeptQuestions): Uint8Array {
  const marks = new Uint8Array(count);
  markRuns(marks, telling);
  return marks;
}

function dueQuestions(questions: KeptQuestions, isNew: (source: Source) => boolean): Uint8Array {
  const marks = tellingQuestions(questions);
  for (const [source, numbers] of Object.entries(questions.readers)) if (isNew(source)) markRuns(marks, numbers);
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
