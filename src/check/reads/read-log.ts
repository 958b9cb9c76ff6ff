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
  return `field ${file}\n${pointer}`;
}

/** The file and the pointer of a field that is a source; undefined for any other source. */
export function fieldOfSource(source: Source): { readonly file: string; readonly pointer: string } | undefined {
  const [, file, pointer] = /^field (.*)\n(.*)$/su.exec(source) ?? [];
  return file === undefined || pointer === undefined ? undefined : { file, pointer };
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

/** What of the records and documents is being read, and by which question of a rule. */
export class ReadLog {
  #outside = new Set<Source>();
  #inside: Set<Source> | undefined;
  #last: Source | undefined;

  note(source: Source): void {
    // Most reads follow a read of the same source.
    if (source === this.#last) return;
    this.#last = source;
    (this.#inside ?? this.#outside).add(source);
  }

  /** Whether a question is being asked. */
  get isAsking(): boolean {
    return this.#inside !== undefined;
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

  /** What one question reads. */
  during(question: () => void): ReadonlySet<Source> {
    if (this.#inside !== undefined) throw new Error('a question asks nothing but what it reads');
    const inside = new Set<Source>();
    this.#inside = inside;
    this.#last = undefined;
    try {
      question();
    } finally {
      this.#inside = undefined;
      this.#last = undefined;
    }
    return inside;
  }
}
