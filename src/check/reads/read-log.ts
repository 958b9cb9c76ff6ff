/**
 * Something a question may depend on and that is the same, or not, as in an earlier run: the data of a record, the text
 * of a document, how many questions one of them gives rise to.
 */
export type Source = string;

/** Never known to be the same. What depends on it is worked out anew in every run. */
export const everNew: Source = '*';

/** The data of a record. */
export function recordSource(file: string): Source {
  return `record ${file}`;
}

/** One field of a record, see `contentAt`. */
export function fieldSource(file: string, pointer: string): Source {
  return `${fieldMark}${file}\n${pointer}`;
}

const fieldMark = 'field ';

/** The file and the pointer of a field that is a source; undefined for any other source. */
export function fieldOfSource(source: Source): { readonly file: string; readonly pointer: string } | undefined {
  const end = source.startsWith(fieldMark) ? source.indexOf('\n') : -1;
  return end < 0 ? undefined : { file: source.slice(fieldMark.length, end), pointer: source.slice(end + 1) };
}

/** Which texts a record holds, whatever they say. */
export function leavesSource(file: string): Source {
  return `leaves ${file}`;
}

/** Which other records a record names, and where. */
export function referencesSource(file: string): Source {
  return `references ${file}`;
}

/** What the figures of texts may rest on, taken from all records. */
export const statedSource: Source = 'stated';

/** What an act comes to, and what it reads. */
export interface NotedAct<Result> {
  readonly result: Result;
  readonly read: ReadonlySet<Source>;
}

/** What of the records and documents is being read, and by which question of a rule. */
export class ReadLog {
  #outside = new Set<Source>();
  #inside: Set<Source> | undefined;
  #isAsking = false;
  #last: Source | undefined;

  note(source: Source): void {
    // Most reads follow a read of the same source.
    if (source === this.#last) return;
    this.#last = source;
    (this.#inside ?? this.#outside).add(source);
  }

  /** Whether a question is being asked, or several about one part: nothing of what is read outlives them. */
  get isAsking(): boolean {
    return this.#isAsking;
  }

  /** Forgets what was read so far: what follows is read by another rule. */
  begin(): void {
    this.#outside = new Set();
    this.#last = undefined;
  }

  /** What was read since the beginning and by no question. */
  get outside(): ReadonlySet<Source> {
    return this.#outside;
  }

  /** What is read by questions; what is read by others among them is left aside. */
  asking<Result>(ask: () => Result): NotedAct<Result> {
    return this.#during(ask, true);
  }

  /** What is read to find items: whoever goes on to read of them is noted again. */
  picking<Result>(pick: () => Result): NotedAct<Result> {
    return this.#during(pick, false);
  }

  #during<Result>(act: () => Result, isAsking: boolean): NotedAct<Result> {
    const around = { inside: this.#inside, isAsking: this.#isAsking };
    const read = new Set<Source>();
    this.#inside = read;
    this.#isAsking = isAsking;
    this.#last = undefined;
    try {
      return { result: act(), read };
    } finally {
      this.#inside = around.inside;
      this.#isAsking = around.isAsking;
      this.#last = undefined;
    }
  }
}
