/**
 * What earlier runs of the same program with the same schemas noted of single files and the like. A stage that is handed
 * notes may take them for its own; without them it says the same.
 */
export interface KeptNotes {
  /**
   * Lends `work` the notes on a subject. Those it recalled or wrote down are left to the next run, no others.
   *
   * @param subject tells apart what is noted; all notes on it have one type, which JSON can hold
   */
  lend<Note, Result>(subject: string, work: (notes: Notebook<Note>) => Result): Result;
  /** The same for work that goes on in between other work: until it is closed, nothing is left to the next run. */
  open<Note>(subject: string): OpenNotebook<Note>;
  /** The same for work that takes its time. */
  lendLong<Note, Result>(subject: string, work: (notes: Notebook<Note>) => Promise<Result>): Promise<Result>;
}

export interface Notebook<Note> {
  /** @param about names all that the note follows from besides program and schemas: texts by their hash */
  recall(about: string): Note | undefined;
  note(about: string, note: Note): void;
}

export interface OpenNotebook<Note> extends Notebook<Note> {
  /** Leaves to the next run what this one recalled or wrote down. */
  close(): void;
}

/** For whoever starts from nothing and leaves nothing. */
export const noNotes: KeptNotes = {
  open: () => ({ ...blank, close: () => undefined }),
  lend: (_subject, work) => work(blank),
  lendLong: (_subject, work) => work(blank),
};

const blank = { recall: () => undefined, note: () => undefined };
