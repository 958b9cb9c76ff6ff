import type { KeptPart, KeptParts } from './kept-questions.js';
import type { NotedAct, ReadLog, Source } from './read-log.js';
import type { SourceTable } from './source-table.js';

/** What questions about a part of the content came to. */
export interface PartTally {
  readonly held: number;
  /** Whether there was more to tell than that all is well. */
  readonly isTelling: boolean;
}

/** The parts asked about so far, inside one of them or outside all, and what the earlier run knew of them. */
interface Frame {
  readonly earlier: KeptParts | undefined;
  readonly kept: Map<string, KeptPart>;
}

/**
 * The parts of the content that one rule asks about in one run. A part of which nothing is new, and of which all was well,
 * is not asked about again.
 */
export class RuleParts {
  readonly #log: ReadLog;
  readonly #sources: SourceTable;
  readonly #turns = new Map<string, number>();
  readonly #isRemembering: boolean;
  #frame: Frame;
  #isWithin = false;
  #hasShifted = false;

  constructor(log: ReadLog, sources: SourceTable, earlier: KeptParts | undefined) {
    this.#log = log;
    this.#sources = sources;
    this.#isRemembering = earlier !== undefined;
    this.#frame = { earlier, kept: new Map() };
  }

  /** Whether a part is being asked about. */
  get isWithin(): boolean {
    return this.#isWithin;
  }

  /** Whether other items were picked than in the earlier run: the questions that follow are not those it put. */
  get hasShifted(): boolean {
    return this.#hasShifted;
  }

  kept(): KeptParts {
    return Object.fromEntries(this.#frame.kept);
  }

  /** @returns how many questions about the part are known to hold; undefined where they have been asked */
  about(part: string, ask: () => PartTally): number | undefined {
    const frame = this.#frame;
    const name = this.#nameOf(part);
    const earlier = frame.earlier?.[name];
    if (earlier?.held !== undefined && this.#isAsBefore(earlier)) {
      frame.kept.set(name, earlier);
      return earlier.held;
    }
    // What a part consists of follows from what is read of it as a whole.
    const inside: Frame = { earlier: this.#hasSameReads(earlier) ? earlier?.parts : undefined, kept: new Map() };
    const { result: tally, read } = this.#within(inside, ask);
    frame.kept.set(name, {
      reads: this.#numbersOf(read),
      ...(!tally.isTelling && { held: tally.held }),
      ...(inside.kept.size > 0 && { parts: Object.fromEntries(inside.kept) }),
    });
    return undefined;
  }

  /** The items that pass the test: those of the earlier run where nothing is new of what it read. */
  pick<Item>(part: string, items: () => readonly Item[], test: (item: Item) => boolean): readonly Item[] {
    if (this.#isWithin) throw new Error('nothing is picked within a part');
    const name = this.#nameOf(part);
    const earlier = this.#frame.earlier?.[name];
    if (earlier?.picked !== undefined && this.#isAsBefore(earlier)) {
      this.#frame.kept.set(name, earlier);
      return this.#itemsAt(earlier.picked, items);
    }
    const found: Item[] = [];
    const { result: picked, read } = this.#log.picking(() =>
      items().flatMap((item, place) => {
        if (!test(item)) return [];
        found.push(item);
        return [place];
      }),
    );
    this.#frame.kept.set(name, { reads: this.#numbersOf(read), picked });
    if (this.#isRemembering && String(picked) !== String(earlier?.picked ?? [])) this.#hasShifted = true;
    return found;
  }

  /** What is read to list them is among what was read of the part. */
  #itemsAt<Item>(places: readonly number[], items: () => readonly Item[]): readonly Item[] {
    if (places.length === 0) return [];
    const { result: all } = this.#log.picking(items);
    return places.flatMap((place) => all.slice(place, place + 1));
  }

  #within<Result>(frame: Frame, ask: () => Result): NotedAct<Result> {
    const around = { frame: this.#frame, isWithin: this.#isWithin };
    this.#frame = frame;
    this.#isWithin = true;
    try {
      return this.#log.asking(ask);
    } finally {
      this.#frame = around.frame;
      this.#isWithin = around.isWithin;
    }
  }

  #numbersOf(sources: ReadonlySet<Source>): readonly number[] {
    return [...sources].map((source) => this.#sources.numberOf(source));
  }

  /** Outside all parts, what decides on the turns is the same as in the earlier run; inside a part nothing says so. */
  #nameOf(part: string): string {
    if (this.#isWithin) {
      if (this.#frame.kept.has(part)) throw new Error(`a part of a part is asked about once: ${part}`);
      return part;
    }
    const turn = this.#turns.get(part) ?? 0;
    this.#turns.set(part, turn + 1);
    return `${part} ${turn}`;
  }

  #isAsBefore(part: KeptPart): boolean {
    return this.#hasSameReads(part) && Object.values(part.parts ?? {}).every((inner) => this.#isAsBefore(inner));
  }

  #hasSameReads(part: KeptPart | undefined): boolean {
    return part?.reads.some((source) => this.#sources.isNew(source)) === false;
  }
}
